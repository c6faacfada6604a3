import type { DepartmentGiven, DepartmentNow, Hours, Locale, Weekday } from 'backend/contract';
import { limits, locales, timeZones, weekdays } from 'backend/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { CheckList } from '../elements/CheckList.tsx';
import { Dialog } from '../elements/Dialog.tsx';
import { Field } from '../elements/Field.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { useLanguage } from '../language.ts';
import { peopleApi } from '../people-api.ts';
import { loadDepartments } from '../store/departments.ts';
import { useDepartmentRefusal } from './department-refusal.ts';
import { useDepartmentText } from './department-text.ts';
import { SelectField, TextField } from './fields.tsx';
import { HolidaysField } from './HolidaysField.tsx';
import { HoursFields } from './HoursFields.tsx';
import { spansIn } from './hours-text.ts';
import { MembersField } from './MembersField.tsx';
import { RemoveDepartment } from './RemoveDepartment.tsx';

interface DepartmentDialogProps {
  /** Undefined for a new one. */
  department: DepartmentNow | undefined;
  onClose(): void;
}

const always = [{ from: '00:00', to: '24:00' }];
/** What a new one begins as: open around the clock, as those that are there from the beginning. */
const unset = {
  names: { fr: '', en: '' },
  locales: [...locales],
  pages: [],
  skills: [],
  timeZone: timeZones[0],
  hours: Object.fromEntries(weekdays.map(day => [day, always])) as Hours,
  holidays: [],
  members: [],
};

/** All that an administrator can say about a department, saved as a whole. */
export function DepartmentDialog({ department, onClose }: DepartmentDialogProps) {
  const d = useDepartmentText();
  const locale = useLanguage(state => state.locale);
  const sentence = useDepartmentRefusal();
  const { run, isSending, refusal } = useCall();
  const known = department ?? unset;
  const { names, timeZone } = known;
  const [holidays, setHolidays] = useState<string[]>(known.holidays);
  const [complaint, setComplaint] = useState<string>();
  const [isSaved, setIsSaved] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const badDay = weekdays.find(day => spansIn(dayIn(form, day)) === null);
    const given = read(form, holidays);
    setIsSaved(false);
    setComplaint(undefined);
    if (badDay !== undefined) return setComplaint(d('badHours', { day: d(`day.${badDay}`) }));
    if (given.locales.length === 0) return setComplaint(d('localesNeeded'));
    const save = () =>
      department ? peopleApi.saveDepartment(department.id, given) : peopleApi.addDepartment(given);
    if ((await run(save)) === null) return;
    setIsSaved(true);
    await loadDepartments();
    if (!department) onClose();
  }

  return (
    <Dialog title={department ? names[locale] : d('add')} onClose={onClose}>
      <form onSubmit={submit} onChange={() => setIsSaved(false)} className="flex flex-col gap-5">
        <div className="grid gap-4 sm:grid-cols-2">
          {locales.map(one => (
            <Field
              key={one}
              label={d(`name.${one}`)}
              name={`name.${one}`}
              required
              maxLength={limits.departmentLength}
              defaultValue={names[one]}
              autoComplete="off"
            />
          ))}
        </div>
        <CheckList
          label={d('serving')}
          name="locale"
          options={locales.map(one => ({ id: one, label: d(`locale.${one}`) }))}
          chosen={known.locales}
        />
        <MembersField chosen={known.members} />
        <HoursFields hours={known.hours} />
        <SelectField
          label={d('timeZone')}
          name="timeZone"
          initial={timeZone}
          options={timeZones.map(zone => ({ id: zone, label: d(`zone.${zone}`) }))}
        />
        <HolidaysField dates={holidays} onChange={setHolidays} />
        <TextField
          label={d('pages')}
          hint={d('pagesHint')}
          name="pages"
          rows={3}
          initial={known.pages.join('\n')}
        />
        <TextField
          label={d('skills')}
          hint={d('skillsHint')}
          name="skills"
          rows={2}
          initial={known.skills.join(', ')}
        />
        <Outcome complaint={complaint ?? (refusal && sentence(refusal))} success={isSaved && d('saved')} />
        <Button look="primary" type="submit" disabled={isSending} className="min-h-11 self-start px-5">
          {d('save')}
        </Button>
      </form>
      {department && <RemoveDepartment department={department} onRemoved={onClose} />}
    </Dialog>
  );
}

const field = (form: FormData, name: string) => String(form.get(name) ?? '');
const dayIn = (form: FormData, day: Weekday) => field(form, `hours.${day}`);
const parts = (text: string, by: RegExp) =>
  text
    .split(by)
    .map(part => part.trim())
    .filter(part => part !== '');

/** What the form says; boxes and selects offer nothing but what is allowed. */
function read(form: FormData, holidays: string[]): DepartmentGiven {
  const hours = weekdays.map(day => [day, spansIn(dayIn(form, day)) ?? []]);
  return {
    names: { fr: field(form, 'name.fr'), en: field(form, 'name.en') },
    locales: form.getAll('locale') as Locale[],
    pages: parts(field(form, 'pages'), /\s+/),
    skills: parts(field(form, 'skills'), /[,\n]/),
    timeZone: timeZones.find(zone => zone === form.get('timeZone')) ?? timeZones[0],
    hours: Object.fromEntries(hours) as Hours,
    holidays,
    members: form.getAll('member').map(String),
  };
}
