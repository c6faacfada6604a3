import type { AgentConversation, Status } from 'backend/contract';
import type { ListName } from '../route.ts';

export type ConversationsById = Readonly<Record<string, AgentConversation>>;

/** The conversations of a list, in the order they are shown. */
export function conversationsOf(list: ListName, byId: ConversationsById, me: string): AgentConversation[] {
  const shown = Object.values(byId).filter(conversation => listOf(conversation, me) === list);
  return shown.sort(list === 'queue' ? longestWaitingFirst : latestFirst);
}

function listOf(conversation: AgentConversation, me: string): ListName {
  if (conversation.status === 'assigned') return conversation.agent?.id === me ? 'mine' : 'colleagues';
  return listByStatus[conversation.status];
}

/** The status whose pages fill a list. */
export const statusOf: Record<ListName, Status> = {
  queue: 'queued',
  mine: 'assigned',
  colleagues: 'assigned',
  bot: 'bot',
  closed: 'closed',
};

/** The visitor wrote last and nobody on our side has read it yet. */
export function isUnanswered({ lastMessage, read }: AgentConversation): boolean {
  return lastMessage?.author.kind === 'visitor' && lastMessage.seq > read.agent;
}

/** The one above or below in the list; the first when none is chosen yet; none past either end. */
export function neighbourOf(ids: string[], current: string | undefined, step: 1 | -1): string | undefined {
  const index = current === undefined ? -1 : ids.indexOf(current);
  return index === -1 ? ids[0] : ids[index + step];
}

const listByStatus = { bot: 'bot', queued: 'queue', closed: 'closed' } as const;

function longestWaitingFirst(a: AgentConversation, b: AgentConversation): number {
  return compare(a.waitingSince ?? '', b.waitingSince ?? '') || compare(a.id, b.id);
}

function latestFirst(a: AgentConversation, b: AgentConversation): number {
  return compare(b.lastMessage?.timestamp ?? '', a.lastMessage?.timestamp ?? '') || compare(a.id, b.id);
}

// Both are ISO 8601 in UTC, so their letters sort as their times do.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
