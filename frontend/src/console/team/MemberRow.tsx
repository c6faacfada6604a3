import type { Member } from 'backend/contract';
import { Button } from '../elements/Button.tsx';
import { useMoment } from '../elements/use-moment.ts';
import { useText } from '../language.ts';
import { usePeopleText } from '../people-text.ts';
import { useMe } from '../store/identity.ts';

export function MemberRow({ member, onManage }: { member: Member; onManage: () => void }) {
  const t = useText();
  const p = usePeopleText();
  const isMe = useMe().id === member.id;
  const isGone = member.state === 'deactivated';
  return (
    <li className="flex items-center gap-3 p-3 sm:px-4">
      <span
        aria-hidden="true"
        className={`flex size-9 shrink-0 items-center justify-center rounded-full text-sm font-semibold ${
          member.state === 'active' ? 'bg-brand text-on-brand' : 'border border-control text-quiet'
        }`}
      >
        {[...member.name][0]?.toUpperCase()}
      </span>
      <div className="min-w-0 flex-1 text-sm">
        <p className={`font-medium break-words ${isGone ? 'text-quiet line-through' : ''}`}>
          {member.name}
          {isMe && <span className="font-normal text-quiet"> ({p('team.you')})</span>}
        </p>
        <p title={member.email} className="truncate text-quiet">
          {member.email}
        </p>
        <p className="text-[13px] text-quiet">
          {t(`role.${member.role}`)} · <MemberState member={member} />
        </p>
      </div>
      <Button aria-label={p('team.manageWhom', { name: member.name })} onClick={onManage}>
        {p('team.manage')}
      </Button>
    </li>
  );
}

function MemberState({ member: { state, link, lastSeenAt } }: { member: Member }) {
  const p = usePeopleText();
  const moment = useMoment();
  if (state === 'deactivated') return p('state.deactivated');
  if (state === 'active')
    return lastSeenAt === null ? p('state.notSeen') : p('state.seen', { when: moment(lastSeenAt) });
  const isOpen = link !== null && Date.parse(link.expiresAt) > Date.now();
  return (
    <span className="text-warning">
      {p(isOpen ? 'state.invited' : link === null ? 'state.notInvited' : 'state.invitationExpired')}
    </span>
  );
}
