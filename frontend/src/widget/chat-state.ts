import type { Message, VisitorConfig, VisitorConversation, VisitorSession } from 'backend/contract';
import type { ConnectionState } from '../chat/connection.ts';
import { type Outbox, settle } from '../chat/outbox.ts';
import { findHole, lastSeq, mergeMessages } from '../chat/timeline.ts';

/** What went wrong with the last press of a button, said above the field until the next one. */
export type Notice = 'commandFailed' | 'tooFast';

/** Everything the panel shows. Pure: what happens next is decided in `chat.ts`. */
export interface ChatState {
  connection: ConnectionState;
  /** Why the server let nobody in, and when (epoch ms) the next attempt begins. */
  refusal: { code: string; retryAt: number } | null;
  /** Null before the first session. */
  conversation: VisitorConversation | null;
  config: VisitorConfig | null;
  messages: readonly Message[];
  /** The server has messages before the first, or after the last, of those here. */
  hasOlder: boolean;
  hasNewer: boolean;
  outbox: Outbox;
  draft: string;
  /** Name of the agent who is typing; empty when they have none. */
  typist: string | null;
  /** By message: whether it helped. */
  ratings: Readonly<Record<string, boolean>>;
  notice: Notice | null;
}

export function emptyState(kept: Pick<ChatState, 'outbox' | 'draft'>): ChatState {
  return {
    connection: 'connecting',
    refusal: null,
    conversation: null,
    config: null,
    messages: [],
    hasOlder: false,
    hasNewer: false,
    typist: null,
    ratings: {},
    notice: null,
    ...kept,
  };
}

/** Goes on where this client was when it is the same conversation, else begins anew with the newest messages. */
export function receiveSession(state: ChatState, session: VisitorSession): ChatState {
  const { conversation, config, messages, hasMore } = session;
  const isResumed = state.messages.length > 0 && state.conversation?.id === conversation.id;
  const start = isResumed
    ? { hasNewer: hasMore }
    : { messages: [], hasOlder: hasMore, hasNewer: false, ratings: {} };
  return receiveMessages({ ...state, ...start, conversation, config, refusal: null, typist: null }, messages);
}

/** Takes in messages of the current conversation; what came too late for another one is left out. */
export function receiveMessages(state: ChatState, incoming: readonly Message[]): ChatState {
  const own = incoming.filter(({ conversationId }) => conversationId === state.conversation?.id);
  const messages = mergeMessages(state.messages, own);
  if (messages === state.messages) return state;
  const typist = own.some(({ author }) => author.kind === 'agent') ? null : state.typist;
  return { ...state, messages, typist, outbox: settle(state.outbox, messages, 'visitor') };
}

export function receiveConversation(state: ChatState, conversation: VisitorConversation): ChatState {
  if (conversation.id !== state.conversation?.id) return state;
  const read = conversation.read ?? state.conversation.read;
  const typist = conversation.status === 'assigned' ? state.typist : null;
  return { ...state, typist, conversation: { ...conversation, read } };
}

export function receiveRead(state: ChatState, reader: 'visitor' | 'agent', seq: number): ChatState {
  if (!state.conversation) return state;
  const read = { visitor: 0, agent: 0, ...state.conversation.read };
  if (seq <= read[reader]) return state;
  return { ...state, conversation: { ...state.conversation, read: { ...read, [reader]: seq } } };
}

/** How many messages of the bot or an agent the visitor has not seen. */
export function countUnread({ messages, conversation }: ChatState): number {
  const seen = conversation?.read?.visitor ?? 0;
  return messages.filter(({ seq, author }) => seq > seen && isAnswering(author.kind)).length;
}

/** The messages to show: an answer that was replaced by a better one is not among them. */
export function visibleMessages(messages: readonly Message[]): readonly Message[] {
  const replaced = new Set(messages.flatMap(({ replaces }) => replaces ?? []));
  return replaced.size === 0 ? messages : messages.filter(({ id }) => !replaced.has(id));
}

/** The bot's answer, while it is the newest thing that was said and the bot is still the one to answer. */
export function newestAnswer({ messages, outbox, conversation }: ChatState): Message | undefined {
  const newest = messages.findLast(({ author }) => author.kind !== 'system');
  const isBotsTurn = conversation?.status === 'bot' || conversation?.status === 'queued';
  return isBotsTurn && outbox.length === 0 && newest?.answer ? newest : undefined;
}

/** Whether a message is the visitor's last one and an agent has read it. */
export function isLastRead({ messages, conversation }: ChatState, { seq }: Message): boolean {
  const last = messages.findLast(({ author }) => author.kind === 'visitor');
  return last?.seq === seq && seq <= (conversation?.read?.agent ?? 0);
}

/** The `afterSeq` that fetches what is missing between or after the messages here; null when nothing is. */
export function nextMissing(state: ChatState): number | null {
  return findHole(state.messages, state) ?? (state.hasNewer ? lastSeq(state.messages) : null);
}

function isAnswering(kind: Message['author']['kind']): boolean {
  return kind === 'bot' || kind === 'agent';
}
