import type { CreatedAgent, Role } from 'backend/contract';
import { limits } from 'backend/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Dialog } from '../elements/Dialog.tsx';
import { Field } from '../elements/Field.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { useText } from '../language.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import { FreshLink } from './FreshLink.tsx';
import { RoleField } from './RoleField.tsx';

interface InviteDialogProps {
  onChange: () => Promise<void>;
  onClose: () => void;
}

/** Asks for name, address and role; then shows the link, once. */
export function InviteDialog({ onChange, onClose }: InviteDialogProps) {
  const t = useText();
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { run, isSending, refusal } = useCall();
  const [invited, setInvited] = useState<CreatedAgent>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name));
    // The select offers nothing but roles.
    const given = { name: field('name'), email: field('email'), role: field('role') as Role };
    const made = await run(() => peopleApi.invite(given));
    if (made === null) return;
    setInvited(made);
    await onChange();
  }

  return (
    <Dialog title={p('team.invite')} onClose={onClose}>
      {invited?.link ? (
        <>
          <FreshLink link={invited.link} name={invited.name} />
          <Button className="self-start" onClick={onClose}>
            {t('dialog.close')}
          </Button>
        </>
      ) : (
        <form onSubmit={submit} className="flex flex-col gap-4">
          <p className="text-sm text-quiet">{p('team.inviteIntro')}</p>
          <Field
            label={p('team.name')}
            hint={p('team.nameHint')}
            name="name"
            required
            maxLength={limits.nameLength}
            autoComplete="off"
          />
          <Field
            label={p('team.email')}
            name="email"
            type="email"
            required
            maxLength={limits.emailLength}
            autoComplete="off"
          />
          <RoleField />
          <Outcome complaint={refusal && sentence(refusal)} />
          <Button look="primary" type="submit" disabled={isSending} className="min-h-11 self-start px-5">
            {p('team.makeInvitation')}
          </Button>
        </form>
      )}
    </Dialog>
  );
}
