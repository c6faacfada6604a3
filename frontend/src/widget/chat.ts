import {
  type Locale,
  limits,
  type VisitorEmits,
  type VisitorEvents,
  type VisitorSession,
} from 'backend/contract';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { openConnection } from '../chat/connection.ts';
import { restoreOutbox } from '../chat/outbox.ts';
import { lastSeq } from '../chat/timeline.ts';
import { createCatchUp } from './catch-up.ts';
import {
  type ChatState,
  countUnread,
  emptyState,
  receiveConversation,
  receiveMessages,
  receiveRead,
  receiveSession,
} from './chat-state.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { recall, recallText, remember } from './memory.ts';

export interface ChatOptions {
  serverUrl: string;
  locale: Locale;
  /** Asked for whenever it matters, since a page may change without a load. */
  page(): string;
}

type Command = 'requestHuman' | 'cancelHandoff' | 'closeConversation' | 'startConversation';

/** A visitor's conversation with the server: its state, and everything the visitor can do. */
export interface Chat extends Pick<Delivery, 'send' | 'retry'> {
  readonly store: StoreApi<ChatState>;
  setDraft(draft: string): void;
  /** What a button asks of the conversation; a failure shows as the state's `notice`. */
  command(command: Command): Promise<void>;
  rate(messageId: string, helpful: boolean): Promise<void>;
  loadOlder(): Promise<void>;
  markRead(): void;
  tellTyping(isTyping: boolean): void;
  /** The visitor may have gone to another page: tells the server and gets that page's suggestions. */
  followPage(): Promise<void>;
  reconnect(): void;
  close(): void;
}

/** Connects, and stays connected until `close`. */
export function openChat({ serverUrl, locale, page }: ChatOptions): Chat {
  const store = createStore(() =>
    emptyState({ outbox: restoreOutbox(recall('outbox')), draft: recallText('draft') ?? '' }),
  );
  const { getState: state, setState: set } = store;
  let visitorToken: string | undefined;
  let knownPage = page();
  let typingExpiry: ReturnType<typeof setTimeout> | undefined;

  const connection = openConnection<VisitorEvents, VisitorEmits>({
    url: serverUrl,
    auth: () => ({
      visitorToken: recallText('visitor') ?? visitorToken,
      page: page(),
      locale,
      ...resumeFrom(state()),
    }),
    listeners: {
      session: begin,
      newMessage(message) {
        set(receiveMessages(state(), [message]));
        void catchUp.run();
      },
      conversationUpdated: conversation => set(receiveConversation(state(), conversation)),
      read: ({ readerKind, seq }) => set(receiveRead(state(), readerKind, seq)),
      typing({ author, isTyping }) {
        if (author.kind === 'agent') showTypist(isTyping ? (author.name ?? '') : null);
      },
    },
    onStateChange(connection, refusal) {
      const retryAt = Date.now() + (refusal?.retryInMs ?? 0);
      set({ connection, refusal: refusal ? { code: refusal.code, retryAt } : null });
    },
  });
  const catchUp = createCatchUp(store, connection);
  const delivery = createDelivery(store, connection, page);

  return {
    store,
    ...delivery,
    loadOlder: catchUp.loadOlder,
    setDraft(draft) {
      set({ draft });
      remember('draft', draft);
    },
    async command(command) {
      if (command === 'requestHuman') remember('hasWritten', true);
      const reply = await connection.call(command, {});
      set({ notice: reply.ok ? null : reply.error.code === 'rate_limited' ? 'tooFast' : 'commandFailed' });
      if (reply.ok) set(receiveConversation(state(), reply.data));
    },
    async rate(messageId, helpful) {
      const before = state().ratings;
      set({ ratings: { ...before, [messageId]: helpful }, notice: null });
      const reply = await connection.call('rateAnswer', { messageId, helpful });
      set(reply.ok ? receiveConversation(state(), reply.data) : { ratings: before, notice: 'commandFailed' });
    },
    markRead() {
      if (countUnread(state()) === 0) return;
      const seq = lastSeq(state().messages);
      set(receiveRead(state(), 'visitor', seq));
      void connection.call('markRead', { seq }); // lost, it is said again with the next message
    },
    tellTyping(isTyping) {
      const { status } = state().conversation ?? {};
      const isHeard = status === 'queued' || status === 'assigned';
      if (isHeard) void connection.call('typing', { isTyping }); // of no use later
    },
    async followPage() {
      const { conversation, config } = state();
      if (!conversation || !config || knownPage === page()) return;
      knownPage = page();
      void connection.call('setContext', { page: knownPage }); // every message brings its page along
      const reply = await connection.call('suggest', { text: '', page: knownPage });
      if (reply.ok) set({ config: { ...config, suggestions: reply.data.suggestions } });
    },
    reconnect: connection.reconnect,
    close() {
      clearTimeout(typingExpiry);
      connection.close();
    },
  };

  function begin(session: VisitorSession) {
    visitorToken = session.visitorToken;
    remember('visitor', visitorToken);
    knownPage = page();
    set(receiveSession(state(), session));
    void catchUp.run();
    delivery.resend();
  }

  function showTypist(typist: string | null) {
    clearTimeout(typingExpiry);
    set({ typist });
    if (typist !== null) typingExpiry = setTimeout(() => set({ typist: null }), limits.typingExpiresMs);
  }
}

function resumeFrom({ conversation, messages }: ChatState) {
  return messages.length === 0 ? {} : { conversationId: conversation?.id, lastSeq: lastSeq(messages) };
}
