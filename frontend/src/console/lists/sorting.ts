import type { AgentConversation, Priority } from 'backend/contract';
import type { ListName } from '../route.ts';
import type { Filter, Stage } from '../store/filters.ts';

export type ConversationsById = Readonly<Record<string, AgentConversation>>;

/**
 * The conversations of a list, in the order they are shown. Asked for by many parts of a page after each piece of news:
 * the last answer is kept.
 */
export function conversationsOf(
  list: ListName,
  byId: ConversationsById,
  me: string,
): readonly AgentConversation[] {
  const last = answered.get(list);
  if (last?.byId === byId && last.me === me) return last.conversations;
  const shown = Object.values(byId).filter(conversation => isIn(list, conversation, me));
  const conversations = shown.sort(orders[list]);
  answered.set(list, { byId, me, conversations });
  return conversations;
}

/** The narrowest list that a conversation is in. */
export function listOf(conversation: AgentConversation, me: string): ListName {
  return (['queue', 'mine', 'closed'] as const).find(list => isIn(list, conversation, me)) ?? 'all';
}

const answered = new Map<
  ListName,
  { byId: ConversationsById; me: string; conversations: AgentConversation[] }
>();

function isIn(list: ListName, { status, agent }: AgentConversation, me: string): boolean {
  switch (list) {
    case 'queue':
      return status === 'queued';
    case 'mine':
      return status === 'assigned' && agent?.id === me;
    case 'closed':
      return status === 'closed';
    case 'all':
      return true;
  }
}

/** Whether a conversation is what an agent wants to see, by the same rules as the server's. */
export function isWanted(conversation: AgentConversation, filter: Filter, me: string): boolean {
  const { stage, department, locale, tag, isUnread } = filter;
  return (
    (stage === undefined || isAt(stage, conversation, me)) &&
    (department === undefined || conversation.department === department) &&
    (locale === undefined || conversation.locale === locale) &&
    (tag === undefined || conversation.tags.includes(tag)) &&
    (!isUnread || isUnanswered(conversation))
  );
}

function isAt(stage: Stage, { status, agent }: AgentConversation, me: string): boolean {
  return stage === 'mine' ? status === 'assigned' && agent?.id === me : status === stage;
}

/** The visitor wrote last and nobody on our side has read it yet. */
export function isUnanswered({ lastMessage, read }: AgentConversation): boolean {
  return lastMessage?.author.kind === 'visitor' && lastMessage.seq > read.agent;
}

interface Around {
  /** There are no more pages to come. */
  isWhole?: boolean;
  /** Who stood after it when it was opened. */
  follower?: string | undefined;
}

/**
 * The one above or below in the list; the first when none is chosen yet. Whoever was answered goes down the list: the next one
 * is then still whoever stood after them, and after the last of a whole list the first, who waits longest.
 */
export function neighbourOf(
  ids: readonly string[],
  current: string | undefined,
  step: 1 | -1,
  { isWhole = false, follower }: Around = {},
): string | undefined {
  const place = current === undefined ? -1 : ids.indexOf(current);
  if (step === 1 && follower !== undefined && ids.slice(0, Math.max(place, 0)).includes(follower))
    return follower;
  return ids[place === -1 ? 0 : place + step] ?? (isWhole && step === 1 ? ids[0] : undefined);
}

const ranks: Record<Priority, number> = { urgent: 0, high: 1, normal: 2, low: 3 };

/** Of equals who has waited longest. Only what an agent sees first: the visitors' places do not depend on it. */
function urgentFirst(a: AgentConversation, b: AgentConversation): number {
  return (
    ranks[a.priority] - ranks[b.priority] ||
    compare(a.waitingSince ?? '', b.waitingSince ?? '') ||
    compare(a.id, b.id)
  );
}

function latestFirst(a: AgentConversation, b: AgentConversation): number {
  return compare(activityOf(b), activityOf(a)) || compare(b.id, a.id);
}

/** Who waits for an answer stands before who has one, the longest first. */
function waitingFirst(a: AgentConversation, b: AgentConversation): number {
  const [first, second] = [a.unanswered?.since ?? '~', b.unanswered?.since ?? '~']; // behind all times
  return compare(first, second) || latestFirst(a, b);
}

const orders = { queue: urgentFirst, mine: waitingFirst, all: latestFirst, closed: latestFirst };

export const activityOf = ({ lastMessage }: AgentConversation): string => lastMessage?.timestamp ?? '';

// Both are ISO 8601 in UTC, so their letters sort as their times do.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
