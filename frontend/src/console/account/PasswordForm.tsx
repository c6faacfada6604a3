import { limits } from 'backend/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Field } from '../elements/Field.tsx';
import { NewPasswordField } from '../elements/NewPasswordField.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { Section } from '../elements/Section.tsx';
import { useCall } from '../elements/use-call.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import { useMe } from '../store/identity.ts';

export function PasswordForm() {
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { run, isSending, refusal } = useCall();
  const [isChanged, setIsChanged] = useState(false);
  const { email } = useMe();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const passwords = {
      currentPassword: String(given.get('currentPassword')),
      newPassword: String(given.get('newPassword')),
    };
    setIsChanged(false);
    if ((await run(() => peopleApi.changePassword(passwords))) === null) return;
    form.reset();
    setIsChanged(true);
  }

  return (
    <Section title={p('account.passwordTitle')}>
      <form onSubmit={submit} onChange={() => setIsChanged(false)} className="flex max-w-md flex-col gap-4">
        {/* For password managers: whose password this is. */}
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <Field
          label={p('account.currentPassword')}
          name="currentPassword"
          type="password"
          required
          maxLength={limits.passwordLength.max}
          autoComplete="current-password"
        />
        <NewPasswordField label={p('account.newPassword')} name="newPassword" />
        <Outcome
          complaint={refusal && sentence(refusal)}
          success={isChanged && p('account.passwordChanged')}
        />
        <Button type="submit" disabled={isSending} className="min-h-11 self-start px-5">
          {p('account.changePassword')}
        </Button>
      </form>
    </Section>
  );
}
