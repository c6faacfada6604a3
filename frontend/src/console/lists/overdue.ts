import type { AgentConversation } from 'backend/contract';

export interface Overdue {
  kind: 'raised' | 'reminded';
  /** For how long the visitor has had no answer. */
  minutes: number;
}

/** What the server's watch says of a conversation; null while nobody waits beyond a limit. */
export function overdueOf({ status, unanswered }: AgentConversation, now: number): Overdue | null {
  if (unanswered === null) return null;
  const minutes = Math.max(1, Math.floor((now - Date.parse(unanswered.since)) / 60_000));
  if (status === 'queued' && unanswered.raisedAt !== null) return { kind: 'raised', minutes };
  if (status === 'assigned' && unanswered.remindedAt !== null) return { kind: 'reminded', minutes };
  return null;
}

/** Whether this reader is to be told of the change: their own to answer, or anybody's who waits where they lead. */
export function isNewsOf(
  before: AgentConversation | undefined,
  after: AgentConversation,
  reader: { id: string; role: string },
): Overdue['kind'] | null {
  const overdue = overdueOf(after, 0);
  if (before === undefined || overdue === null || overdueOf(before, 0)?.kind === overdue.kind) return null;
  if (overdue.kind === 'reminded') return after.agent?.id === reader.id ? 'reminded' : null;
  return reader.role === 'supervisor' || reader.role === 'admin' ? 'raised' : null;
}
