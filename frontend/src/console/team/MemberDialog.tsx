import type { Member } from 'backend/contract';
import { handlesConversations } from '../conversation/permissions.ts';
import { Dialog } from '../elements/Dialog.tsx';
import { useMe } from '../store/identity.ts';
import { AccessPart } from './AccessPart.tsx';
import { DutiesPart } from './DutiesPart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { RolePart } from './RolePart.tsx';

export interface MemberPartProps {
  member: Member;
  /** Something was changed: the list is old. */
  onChange: () => Promise<void>;
}

/** All that an administrator can do with one account; with the own one, change the role. */
export function MemberDialog({ member, onChange, onClose }: MemberPartProps & { onClose: () => void }) {
  const isMe = useMe().id === member.id;
  return (
    <Dialog title={member.name} onClose={onClose}>
      <p className="-mt-2 text-sm break-words text-quiet">{member.email}</p>
      <RolePart member={member} onChange={onChange} />
      {handlesConversations(member.role) && <DutiesPart member={member} onChange={onChange} />}
      {!isMe && member.state !== 'deactivated' && <LinkPart member={member} onChange={onChange} />}
      {!isMe && <AccessPart member={member} onChange={onChange} />}
    </Dialog>
  );
}
