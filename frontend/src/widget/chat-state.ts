import type {
  Locale,
  Message,
  Stored,
  VisitorConfig,
  VisitorConversation,
  VisitorSession,
} from 'backend/contract';
import type { ConnectionState } from '../chat/connection.ts';
import { acknowledge, discard, type Outbox, settle } from '../chat/outbox.ts';
import { findHole, lastSeq, mergeMessages } from '../chat/timeline.ts';

/** What went wrong with the last press of a button, said above the field until the next one. */
export type Notice = 'commandFailed' | 'tooFast';

/** What one tab has for itself. */
export interface TabState {
  /** This tab holds the connection, and is the one to play sounds. Without Web Locks every tab does. */
  isLeader: boolean;
  /** What is written may not survive this page. */
  isStorageLost: boolean;
  draft: string;
  contact: Contact | null;
  notice: Notice | null;
  /** By `clientId` of messages that wait for the network: what is said to them meanwhile, in this tab only. */
  offlineAnswers: Readonly<Record<string, OfflineAnswer>>;
}

/** What stands in the contact form and has not arrived yet: its fields by name, and the `conversationId` it is for. Out of a browser's storage, so anything. */
export type Contact = Readonly<Record<string, unknown>>;

/** What is being written here and shown in all tabs. */
export type Writing = Pick<TabState, 'draft' | 'contact'>;

/** Stands below a message and is none: never sent, never kept. */
export interface OfflineAnswer extends Pick<Message, 'author' | 'timestamp' | 'message' | 'body'> {
  /** Beside the time. */
  note?: string;
}

/** What all tabs of a site show alike: the leading one decides it and tells the others. */
export interface SharedState {
  locale: Locale;
  visitorToken: string | null;
  /** The host site's word for who the visitor is. */
  identityToken: string | null;
  /** The server did not believe it; the chat goes on without. */
  isIdentityRefused: boolean;
  /** The visitor has written or called somebody here, in this visit or before. */
  hasWritten: boolean;
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
  /** Name of the agent who is typing; empty when they have none. */
  typist: string | null;
  /** By message: whether it helped. */
  ratings: Readonly<Record<string, boolean>>;
  /** The server speaks a newer language than this page: only a reload helps. */
  mustReload: boolean;
  /** How many events of no known shape the server has sent. */
  ignored: number;
}

/** Everything the panel shows. Pure: what happens next is decided in `leader.ts`. */
export interface ChatState extends SharedState, TabState {}

export function emptyState(known: Partial<ChatState> = {}): ChatState {
  return {
    isLeader: false,
    isStorageLost: false,
    draft: '',
    contact: null,
    notice: null,
    offlineAnswers: {},
    locale: 'fr',
    visitorToken: null,
    identityToken: null,
    isIdentityRefused: false,
    hasWritten: false,
    outbox: [],
    connection: 'connecting',
    refusal: null,
    conversation: null,
    config: null,
    messages: [],
    hasOlder: false,
    hasNewer: false,
    typist: null,
    ratings: {},
    mustReload: false,
    ignored: 0,
    ...known,
  };
}

/**
 * Goes on where this client was when it is the same conversation, else begins anew with the newest messages: what was
 * sent before is durable in the other one, what was not is sent in this one.
 */
export function receiveSession(state: ChatState, session: VisitorSession): ChatState {
  const { visitorToken, conversation, config, messages, hasMore } = session;
  const isSame = state.conversation?.id === conversation.id;
  const isResumed = isSame && state.messages.length > 0;
  const start = isResumed
    ? { hasNewer: hasMore }
    : {
        messages: [],
        hasOlder: hasMore,
        hasNewer: false,
        ratings: {},
        outbox: state.outbox.filter(pending => pending.state !== 'sent'),
      };
  const now = { conversation: withRead(conversation, isSame ? state.conversation : null), config };
  const hasWritten = state.hasWritten || messages.some(({ author }) => author.kind === 'visitor');
  return receiveMessages(
    { ...state, ...start, ...now, visitorToken, hasWritten, refusal: null, notice: null, typist: null },
    messages,
  );
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
  const typist = conversation.status === 'assigned' ? state.typist : null;
  return { ...state, typist, conversation: withRead(conversation, state.conversation) };
}

/** A message of this visitor is durable as number `seq`. When it is not here yet, its news was lost: there is more to fetch. */
export function receiveStored(state: ChatState, clientId: string, { seq }: Stored): ChatState {
  const first = state.messages[0]?.seq ?? 1;
  if (seq < first) return { ...state, outbox: discard(state.outbox, clientId) };
  const hasNewer = state.hasNewer || seq > lastSeq(state.messages);
  return receiveOutbox({ ...state, hasNewer }, acknowledge(state.outbox, clientId));
}

/** Takes in how far somebody has read. What nobody can have read yet is news of a former conversation: it has no id. */
export function receiveRead(state: ChatState, reader: 'visitor' | 'agent', seq: number): ChatState {
  if (!state.conversation) return state;
  const read = { visitor: 0, agent: 0, ...state.conversation.read };
  if (seq <= read[reader] || seq > lastSeq(state.messages)) return state;
  return { ...state, conversation: { ...state.conversation, read: { ...read, [reader]: seq } } };
}

/** The outbox without what is among the messages already. */
export function receiveOutbox(state: ChatState, outbox: Outbox): ChatState {
  return { ...state, outbox: settle(outbox, state.messages, 'visitor') };
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

/** The bot's answer, while it is the newest thing that was said, and the visitor may go on with the bot. */
export function newestAnswer({ messages, outbox, conversation }: ChatState): Message | undefined {
  const newest = messages.findLast(({ author }) => author.kind !== 'system');
  const isBotsTurn = conversation?.status === 'bot' || conversation?.status === 'queued';
  const canGoOn = isBotsTurn && !conversation.blocked && outbox.length === 0;
  return canGoOn && newest?.answer ? newest : undefined;
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

/** Both sides only ever read on: what is known already is not taken back by older or silent news. */
function withRead(
  conversation: VisitorConversation,
  before: VisitorConversation | null,
): VisitorConversation {
  const [now, then] = [conversation.read, before?.read];
  if (!now || !then) return { ...conversation, read: now ?? then };
  const read = { visitor: Math.max(now.visitor, then.visitor), agent: Math.max(now.agent, then.agent) };
  return { ...conversation, read };
}

function isAnswering(kind: Message['author']['kind']): boolean {
  return kind === 'bot' || kind === 'agent';
}
