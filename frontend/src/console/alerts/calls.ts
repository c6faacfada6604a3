import type { AgentConversation } from 'backend/contract';
import { type ConversationsById, conversationsOf, isUnanswered } from '../lists/sorting.ts';

/** What asks for an agent: conversations that nobody has taken, and what their own visitors wrote and nobody has read. */
export interface Calls {
  waiting: readonly AgentConversation[];
  unread: readonly AgentConversation[];
}

export function callsFor(byId: ConversationsById, me: string): Calls {
  return {
    waiting: conversationsOf('queue', byId, me),
    unread: conversationsOf('mine', byId, me).filter(isUnanswered),
  };
}

export const countOf = ({ waiting, unread }: Calls): number => waiting.length + unread.length;

/** What was not there before: newly waiting ones, and new words in the others. */
export function newCalls(before: Calls, now: Calls): Calls {
  const known = new Set(before.waiting.map(({ id }) => id));
  const read = new Map(before.unread.map(({ id, lastMessage }) => [id, lastMessage?.seq]));
  return {
    waiting: now.waiting.filter(({ id }) => !known.has(id)),
    unread: now.unread.filter(({ id, lastMessage }) => read.get(id) !== lastMessage?.seq),
  };
}
