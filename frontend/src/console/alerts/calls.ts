import type { AgentConversation } from 'backend/contract';
import { type ConversationsById, conversationsOf, isUnanswered } from '../lists/sorting.ts';

/** What asks for an agent: conversations that nobody has taken, those of theirs that they have not looked at since they got them, and what their other visitors wrote and nobody has read. */
export interface Calls {
  waiting: readonly AgentConversation[];
  given: readonly AgentConversation[];
  unread: readonly AgentConversation[];
}

export function callsFor(byId: ConversationsById, me: string, givenIds: readonly string[]): Calls {
  const mine = conversationsOf('mine', byId, me);
  const isGiven = ({ id }: AgentConversation) => givenIds.includes(id);
  return {
    waiting: conversationsOf('queue', byId, me),
    given: mine.filter(isGiven),
    unread: mine.filter(one => isUnanswered(one) && !isGiven(one)),
  };
}

export const allOf = ({ waiting, given, unread }: Calls) => [...waiting, ...given, ...unread];

/** What was not there before: newly waiting and newly given ones, and new words in the others. */
export function newCalls(before: Calls, now: Calls): Calls {
  const known = new Set(before.waiting.map(({ id }) => id));
  const knownAsGiven = new Set(before.given.map(({ id }) => id));
  const read = new Map(before.unread.map(({ id, lastMessage }) => [id, lastMessage?.seq]));
  return {
    waiting: now.waiting.filter(({ id }) => !known.has(id)),
    given: now.given.filter(({ id }) => !knownAsGiven.has(id)),
    unread: now.unread.filter(({ id, lastMessage }) => read.get(id) !== lastMessage?.seq),
  };
}
