import type { AgentConversation, AgentProfile, Role } from 'backend/contract';
import type { Route } from '../route.ts';

export type Action = 'claim' | 'assign' | 'takeOver' | 'release' | 'transfer' | 'returnToBot' | 'resolve';

/** What somebody may do with a conversation: at most one primary action, and why they may not write. */
export interface Permissions {
  primary?: Action;
  others: Action[];
  mayWrite: boolean;
  /** Only where `mayWrite` is false. */
  whyNot?: 'withBot' | 'queued' | 'heldByOther' | 'closed';
}

export const handlesConversations = (role: Role): boolean => role !== 'editor';

/** Who may act on what others hold. */
export const leads = (role: Role): boolean => role === 'supervisor' || role === 'admin';

/** Which pages there are for whom. */
export function mayOpen(page: Route['page'], role: Role): boolean {
  if (page === 'faq' || page === 'account') return true;
  if (page === 'team') return role === 'admin';
  return page === 'supervision' ? leads(role) : handlesConversations(role);
}

/** The same rules as the server's, so that nothing is offered that would be refused. */
export function permissionsFor(
  conversation: Pick<AgentConversation, 'status' | 'agent'>,
  me: Pick<AgentProfile, 'id' | 'role'>,
): Permissions {
  switch (conversation.status) {
    case 'bot':
      return {
        primary: 'claim',
        others: leads(me.role) ? ['assign', 'resolve'] : [],
        mayWrite: false,
        whyNot: 'withBot',
      };
    case 'queued':
      return {
        primary: 'claim',
        others: leads(me.role) ? ['assign', 'returnToBot', 'resolve'] : [],
        mayWrite: false,
        whyNot: 'queued',
      };
    case 'closed':
      return { others: [], mayWrite: false, whyNot: 'closed' };
    case 'assigned':
      if (conversation.agent?.id === me.id)
        return { primary: 'resolve', others: ['transfer', 'release', 'returnToBot'], mayWrite: true };
      if (!leads(me.role)) return { others: [], mayWrite: false, whyNot: 'heldByOther' };
      return {
        primary: 'takeOver',
        others: ['transfer', 'release', 'returnToBot', 'resolve'],
        mayWrite: true,
      };
  }
}
