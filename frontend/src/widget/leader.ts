import {
  type Choice,
  type Locale,
  type VisitorEmits,
  type VisitorEvents,
  visitorLimits,
} from 'backend/contract';
import type { StoreApi } from 'zustand/vanilla';
import { openConnection } from '../chat/connection.ts';
import { enqueue, type PendingMessage, retry } from '../chat/outbox.ts';
import type { Pace } from '../chat/pace.ts';
import { lastSeq } from '../chat/timeline.ts';
import { createCatchUp } from './catch-up.ts';
import {
  type ChatState,
  countUnread,
  emptyState,
  type Notice,
  receiveConversation,
  receiveMessages,
  receiveOutbox,
  receiveRead,
  receiveSession,
} from './chat-state.ts';
import { createDelivery } from './delivery.ts';
import { isChoice, isConversation, isListOf, isMessage, isRead, isSession, isTyping } from './guards.ts';
import type { Keeper } from './keeper.ts';

export type Command =
  | 'requestHuman'
  | 'cancelHandoff'
  | 'closeConversation'
  | 'startConversation'
  | 'leaveContact';

/** What every tab can ask of the one that leads. Arguments and results are plain data. */
export interface Deeds {
  /** A tab has come: all are told the whole state. */
  hello(): void;
  post(pending: PendingMessage): void;
  retry(clientId: string): void;
  command(command: Command, payload?: object): Promise<Notice | null>;
  rate(messageId: string, helpful: boolean): Promise<Notice | null>;
  loadOlder(): Promise<Notice | null>;
  markRead(): void;
  tellTyping(isTyping: boolean): void;
  /** Tells the server of the visitor's page, and gets that page's suggestions. */
  visit(page: string): Promise<Choice[] | null>;
  setLocale(locale: Locale): void;
  identify(identityToken: string | null): void;
  /** Makes sure that the connection is alive, or makes it anew. */
  wake(): void;
  logout(): void;
}

export interface Leader {
  readonly deeds: Deeds;
  close(): void;
}

export interface LeaderOptions {
  store: StoreApi<ChatState>;
  keeper: Keeper;
  serverUrl: string;
  page(): string;
  pace: Pace;
}

/** Connects, and keeps the store in step with the server until it is closed. */
export function lead({ store, keeper, serverUrl, page, pace }: LeaderOptions): Leader {
  const { getState: state, setState: set } = store;
  let isReady = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let typingExpiry: ReturnType<typeof setTimeout> | undefined;

  const connection = openConnection<VisitorEvents, VisitorEmits>({
    url: serverUrl,
    pace,
    auth: () => ({ ...whoAndWhere(state()), page: page() }),
    listeners: {
      session: begin,
      newMessage: checked(isMessage, message => {
        set(receiveMessages(state(), [message]));
        void catchUp.run(); // a failure leaves the hole for the next message
      }),
      conversationUpdated: takeConversation,
      read: checked(isRead, ({ readerKind, seq }) => set(receiveRead(state(), readerKind, seq))),
      typing: checked(isTyping, ({ author, isTyping }) => {
        if (author.kind === 'agent') showTypist(isTyping ? (author.name ?? '') : null);
      }),
    },
    onStateChange(connection, refusal) {
      isReady = false;
      clearTimeout(patience);
      if (connection === 'online') patience = setTimeout(renew, pace.answerMs);
      const retryAt = Date.now() + (refusal?.retryInMs ?? 0);
      set({ connection, refusal: refusal ? { code: refusal.code, retryAt } : null });
      if (refusal?.code === 'unauthorized' && state().identityToken !== null) {
        set({ identityToken: null, isIdentityRefused: true });
        renew(); // better to talk as nobody in particular than not at all
      }
    },
    onWake() {}, // every tab listens, and asks this one
  });
  const renew = () => {
    if (!state().mustReload) connection.renew();
  };
  const catchUp = createCatchUp(store, connection);
  const delivery = createDelivery({
    store,
    connection,
    pace,
    isReady: () => isReady,
    kept: keeper.flushed,
    onDoubt: () => void check(), // its outcome is the connection's state
  });
  const unsubscribe = store.subscribe((now, before) => {
    if (now.outbox !== before.outbox) keeper.keepOutbox(now.outbox, before.outbox);
    for (const key of ['visitorToken', 'hasWritten'] as const)
      if (now[key] !== before[key]) keeper.keep(key, now[key] || undefined);
  });

  const deeds: Deeds = {
    hello() {},
    post(pending) {
      set({ ...receiveOutbox(state(), enqueue(state().outbox, pending)), hasWritten: true });
      delivery.start();
    },
    retry(clientId) {
      set({ outbox: retry(state().outbox, clientId) });
      if (isReady) delivery.start();
      else void check(); // its outcome is the connection's state
    },
    async command(command, payload = {}) {
      if (command === 'requestHuman') set({ hasWritten: true });
      const reply = await callAbout(command, payload);
      if (!reply.ok) return reply.error.code === 'rate_limited' ? 'tooFast' : 'commandFailed';
      return null;
    },
    async rate(messageId, helpful) {
      const before = state().ratings;
      set({ ratings: { ...before, [messageId]: helpful } });
      const reply = await callAbout('rateAnswer', { messageId, helpful });
      if (!reply.ok) set({ ratings: before });
      return reply.ok ? null : 'commandFailed';
    },
    loadOlder: catchUp.loadOlder,
    markRead() {
      if (countUnread(state()) === 0) return;
      const seq = lastSeq(state().messages);
      set(receiveRead(state(), 'visitor', seq));
      void connection.call('markRead', { seq }); // lost, it is said again with the next session
    },
    tellTyping(isTyping) {
      const { status } = state().conversation ?? {};
      const isHeard = status === 'queued' || status === 'assigned';
      if (isHeard) void connection.call('typing', { isTyping }); // of no use later
    },
    async visit(page) {
      if (!isReady) return null;
      void connection.call('setContext', { page }); // every message brings its page along
      const reply = await connection.call('suggest', { text: '', page });
      return reply.ok && isListOf(isChoice, reply.data.suggestions) ? reply.data.suggestions : null;
    },
    setLocale(locale) {
      if (locale === state().locale) return;
      set({ locale });
      renew(); // welcome and suggestions come with the session
    },
    identify(identityToken) {
      if (identityToken === state().identityToken) return;
      set({ identityToken, isIdentityRefused: false });
      renew();
    },
    wake: () => void check(), // its outcome is the connection's state
    logout() {
      const { locale, isLeader, isStorageLost } = state();
      set(emptyState({ locale, isLeader, isStorageLost }));
      keeper.clear();
      renew();
    },
  };

  return {
    deeds,
    close() {
      isReady = false;
      for (const timer of [patience, typingExpiry]) clearTimeout(timer);
      delivery.stop();
      connection.close();
      unsubscribe();
    },
  };

  function begin(session: unknown) {
    const { protocol } = (session ?? {}) as { protocol?: unknown }; // whatever it is, it is checked
    if (typeof protocol === 'number' && protocol !== visitorLimits.protocol) {
      set({ mustReload: true, connection: 'offline' });
      clearTimeout(patience);
      return connection.close();
    }
    checked(isSession, session => {
      clearTimeout(patience);
      isReady = true;
      const told = session.conversation.read?.visitor ?? 0;
      set(receiveSession(state(), session));
      const seq = state().conversation?.read?.visitor ?? 0;
      if (seq > told) void connection.call('markRead', { seq }); // what a lost connection did not tell
      void catchUp.run(); // a failure leaves the hole for the next session
      delivery.restart();
    })(session);
  }

  async function check() {
    if (state().mustReload) return;
    if (!isReady) return connection.reconnect();
    if (!(await catchUp.probe(pace.probeMs)) && isReady) return renew();
    void catchUp.run(); // a failure leaves the hole for the next message
  }

  /** What has another shape than promised is counted and left out. */
  function checked<T>(isIt: (value: unknown) => value is T, receive: (value: T) => void) {
    return (value: unknown) => {
      if (isIt(value)) receive(value);
      else set({ ignored: state().ignored + 1 });
    };
  }

  /** Takes in the state that the answer brings, unless news came before it: they may be newer, and tell of every change. */
  async function callAbout(command: Command | 'rateAnswer', payload: object) {
    const { conversation } = state();
    const reply = await connection.call(command, payload as never); // each has a form of its own
    if (reply.ok && state().conversation === conversation) takeConversation(reply.data);
    return reply;
  }

  function takeConversation(value: unknown) {
    checked(isConversation, conversation => set(receiveConversation(state(), conversation)))(value);
  }

  function showTypist(typist: string | null) {
    clearTimeout(typingExpiry);
    set({ typist });
    if (typist !== null)
      typingExpiry = setTimeout(() => set({ typist: null }), visitorLimits.typingExpiresMs);
  }
}

function whoAndWhere({ visitorToken, identityToken, locale, conversation, messages }: ChatState) {
  return {
    visitorToken: visitorToken ?? undefined,
    identityToken: identityToken ?? undefined,
    locale,
    ...(messages.length > 0 && { conversationId: conversation?.id, lastSeq: lastSeq(messages) }),
  };
}
