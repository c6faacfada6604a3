import type { Role } from 'backend/contract';
import { type FormEvent, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import type { MemberPartProps } from './MemberDialog.tsx';
import { RoleField } from './RoleField.tsx';

export function RolePart({ member, onChange }: MemberPartProps) {
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { run, isSending, refusal } = useCall();
  const [isSaved, setIsSaved] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // The select offers nothing but roles.
    const role = new FormData(event.currentTarget).get('role') as Role;
    setIsSaved(false);
    if ((await run(() => peopleApi.changeRole(member.id, role))) === null) return;
    setIsSaved(true);
    await onChange();
  }

  return (
    <form onSubmit={submit} onChange={() => setIsSaved(false)} className="flex flex-col gap-3">
      <RoleField initial={member.role} />
      <Outcome complaint={refusal && sentence(refusal)} success={isSaved && p('role.saved')} />
      <Button type="submit" disabled={isSending} className="self-start">
        {p('role.save')}
      </Button>
    </form>
  );
}
