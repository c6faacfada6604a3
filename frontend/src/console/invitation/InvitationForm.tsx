import { type LinkHolder, limits } from 'backend/contract';
import type { FormEvent } from 'react';
import { Button } from '../elements/Button.tsx';
import { Field } from '../elements/Field.tsx';
import { NewPasswordField } from '../elements/NewPasswordField.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import { FrontDoor } from '../sign-in/FrontDoor.tsx';

/** Asks who was invited for name and password, who resets for the password; then they are in. */
export function InvitationForm({ token, holder }: { token: string; holder: LinkHolder }) {
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { run, isSending, refusal } = useCall();
  const { purpose } = holder;
  const isGone = refusal?.code === 'not_found';

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = form.get('name');
    const password = String(form.get('password'));
    const agent = await run(() =>
      peopleApi.acceptLink({ token, password, ...(name !== null && { name: String(name) }) }),
    );
    // A page of its own: the link stays neither in the address nor in the history.
    if (agent !== null) window.location.replace('/console');
  }

  return (
    <FrontDoor title={p(`${purpose}.title`)} intro={p(`${purpose}.intro`)}>
      <form onSubmit={submit} className="mt-6 flex flex-col gap-4">
        <Field
          label={p('team.email')}
          name="email"
          type="email"
          value={holder.email}
          readOnly
          autoComplete="username"
        />
        {purpose === 'invitation' && (
          <Field
            label={p('team.name')}
            name="name"
            defaultValue={holder.name}
            required
            maxLength={limits.nameLength}
            autoComplete="name"
          />
        )}
        <NewPasswordField label={p('account.newPassword')} name="password" />
        <Outcome complaint={refusal && (isGone ? p('invitation.goneMeans') : sentence(refusal))} />
        <Button look="primary" type="submit" disabled={isSending} className="min-h-11">
          {p(`${purpose}.submit`)}
        </Button>
      </form>
    </FrontDoor>
  );
}
