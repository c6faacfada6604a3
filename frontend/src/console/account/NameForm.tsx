import { limits } from 'backend/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Field } from '../elements/Field.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { Section } from '../elements/Section.tsx';
import { useCall } from '../elements/use-call.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import { receiveProfile, useMe } from '../store/identity.ts';

export function NameForm() {
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { run, isSending, refusal } = useCall();
  const [isSaved, setIsSaved] = useState(false);
  const { name } = useMe();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('name'));
    setIsSaved(false);
    const agent = await run(() => peopleApi.rename(given));
    if (agent === null) return;
    receiveProfile({ id: agent.id, name: agent.name });
    setIsSaved(true);
  }

  return (
    <Section title={p('account.nameTitle')}>
      <form onSubmit={submit} onChange={() => setIsSaved(false)} className="flex max-w-md flex-col gap-4">
        <Field
          label={p('team.name')}
          name="name"
          defaultValue={name}
          required
          maxLength={limits.nameLength}
          autoComplete="name"
        />
        <Outcome complaint={refusal && sentence(refusal)} success={isSaved && p('account.nameSaved')} />
        <Button type="submit" disabled={isSending} className="min-h-11 self-start px-5">
          {p('account.saveName')}
        </Button>
      </form>
    </Section>
  );
}
