import { useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import type { MemberPartProps } from './MemberDialog.tsx';

/** Closes an account and opens it again. Closing asks once more, for it interrupts somebody. */
export function AccessPart({ member, onChange }: MemberPartProps) {
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { run, isSending, refusal } = useCall();
  const [isAsking, setIsAsking] = useState(false);
  const { id, name } = member;
  const isGone = member.state === 'deactivated';

  async function change(act: typeof peopleApi.deactivate) {
    if ((await run(() => act(id))) === null) return;
    await onChange();
    setIsAsking(false);
  }

  return (
    <section tabIndex={-1} className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-sm font-medium">{p('access.title')}</h3>
      {(isAsking || isGone) && (
        <p role="status" className="text-sm">
          {p(meanings[member.state], { name })}
        </p>
      )}
      <Outcome complaint={refusal && sentence(refusal)} />
      <div className="flex flex-wrap gap-2">
        {isGone && (
          <Button disabled={isSending} onClick={() => void change(peopleApi.reactivate)}>
            {p('access.reactivate')}
          </Button>
        )}
        {!isGone && !isAsking && (
          <Button look="danger" onClick={() => setIsAsking(true)}>
            {p('access.deactivate')}
          </Button>
        )}
        {!isGone && isAsking && (
          <>
            <Button autoFocus onClick={() => setIsAsking(false)}>
              {p('access.cancel')}
            </Button>
            <Button look="danger" disabled={isSending} onClick={() => void change(peopleApi.deactivate)}>
              {p('access.confirm', { name })}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

/** What the button does, for each state of the account. */
const meanings = {
  active: 'access.deactivateMeans',
  invited: 'access.uninviteMeans',
  deactivated: 'access.reactivateMeans',
} as const;
