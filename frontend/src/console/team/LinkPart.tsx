import type { MadeLink } from 'backend/contract';
import { useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { useMoment } from '../elements/use-moment.ts';
import { peopleApi } from '../people-api.ts';
import { usePeopleRefusal } from '../people-refusal.ts';
import { usePeopleText } from '../people-text.ts';
import { FreshLink } from './FreshLink.tsx';
import type { MemberPartProps } from './MemberDialog.tsx';

/** The invitation of who is not here yet, or a way to a new password for who is. */
export function LinkPart({ member, onChange }: MemberPartProps) {
  const p = usePeopleText();
  const sentence = usePeopleRefusal();
  const { run, isSending, refusal } = useCall();
  const [fresh, setFresh] = useState<MadeLink>();
  const isInvited = member.state === 'invited';

  async function make() {
    const link = await run(() => peopleApi.makeLink(member.id));
    if (link === null) return;
    setFresh(link);
    await onChange();
  }

  async function revoke() {
    if ((await run(() => peopleApi.revokeLink(member.id))) === null) return;
    setFresh(undefined);
    await onChange();
  }

  return (
    <section tabIndex={-1} className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-sm font-medium">{p(isInvited ? 'link.invitation' : 'link.reset')}</h3>
      {!isInvited && <p className="text-sm text-quiet">{p('link.resetMeans')}</p>}
      {fresh ? <FreshLink key={fresh.url} link={fresh} name={member.name} /> : <LinkState member={member} />}
      <Outcome complaint={refusal && sentence(refusal)} />
      <div className="flex flex-wrap gap-2">
        <Button disabled={isSending} onClick={() => void make()}>
          {p('link.new')}
        </Button>
        {member.link && (
          <Button disabled={isSending} onClick={() => void revoke()}>
            {p('link.revoke')}
          </Button>
        )}
      </div>
    </section>
  );
}

function LinkState({ member: { link, state } }: Pick<MemberPartProps, 'member'>) {
  const p = usePeopleText();
  const moment = useMoment();
  if (link === null) return state === 'invited' ? <p className="text-sm">{p('link.none')}</p> : null;
  const isOpen = Date.parse(link.expiresAt) > Date.now();
  const when = moment(link.expiresAt);
  return <p className="text-sm">{p(isOpen ? 'link.invitationOpen' : 'link.invitationExpired', { when })}</p>;
}
