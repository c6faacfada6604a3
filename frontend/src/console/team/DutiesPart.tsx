import type { Locale } from 'backend/contract';
import { limits, locales } from 'backend/contract';
import { type FormEvent, useEffect, useState } from 'react';
import { useDepartmentRefusal } from '../departments/department-refusal.ts';
import { useDepartmentText } from '../departments/department-text.ts';
import { Button } from '../elements/Button.tsx';
import { CheckList } from '../elements/CheckList.tsx';
import { Field } from '../elements/Field.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { peopleApi } from '../people-api.ts';
import { loadDepartments, useDepartmentName, useKnownDepartments } from '../store/departments.ts';
import type { MemberPartProps } from './MemberDialog.tsx';

/** What is given to this person by itself: from which departments, how many at once, in which languages. */
export function DutiesPart({ member, onChange }: MemberPartProps) {
  const d = useDepartmentText();
  const sentence = useDepartmentRefusal();
  const nameOf = useDepartmentName();
  const departments = useKnownDepartments(state => state.departments) ?? [];
  const { run, isSending, refusal } = useCall();
  const [outcome, setOutcome] = useState<'saved' | 'noLocale'>();
  useEffect(() => void loadDepartments(), []); // its outcome is in the store

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const duties = {
      departments: form.getAll('department').map(String),
      capacity: Number(form.get('capacity')),
      locales: form.getAll('locale') as Locale[], // the boxes offer nothing else
    };
    if (duties.locales.length === 0) return setOutcome('noLocale');
    setOutcome(undefined);
    if ((await run(() => peopleApi.setDuties(member.id, duties))) === null) return;
    setOutcome('saved');
    await Promise.all([onChange(), loadDepartments()]);
  }

  return (
    <form
      onSubmit={submit}
      onChange={() => setOutcome(undefined)}
      className="flex flex-col gap-4 border-t border-line pt-4"
    >
      <h3 className="text-sm font-medium">{d('duties.title')}</h3>
      <CheckList
        label={d('duties.departments')}
        hint={d('duties.departmentsHint')}
        name="department"
        options={departments.map(({ id }) => ({ id, label: nameOf(id) }))}
        chosen={member.departments}
      />
      <CheckList
        label={d('duties.locales')}
        name="locale"
        options={locales.map(id => ({ id, label: d(`locale.${id}`) }))}
        chosen={member.locales}
      />
      <Field
        label={d('duties.capacity')}
        hint={d('duties.capacityHint')}
        name="capacity"
        type="number"
        required
        min={limits.capacity.min}
        max={limits.capacity.max}
        defaultValue={member.capacity}
      />
      <Outcome
        complaint={outcome === 'noLocale' ? d('localesNeeded') : refusal && sentence(refusal)}
        success={outcome === 'saved' && d('duties.saved')}
      />
      <Button type="submit" disabled={isSending} className="self-start">
        {d('duties.save')}
      </Button>
    </form>
  );
}
