import type { Choice, Locale, VisitorConversation } from 'backend/contract';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createClientId } from '../chat/client-id.ts';
import { defaultPace, type Pace } from '../chat/pace.ts';
import { onWake } from '../chat/wake.ts';
import { type ChatState, type Contact, countUnread, emptyState, type Writing } from './chat-state.ts';
import type { ChatStorage } from './chat-storage.ts';
import { openIndexedDb } from './indexed-db.ts';
import { createKeeper } from './keeper.ts';
import type { Command } from './leader.ts';
import { remember } from './memory.ts';
import { shareChat } from './shared-chat.ts';

export interface ChatOptions {
  serverUrl: string;
  locale: Locale;
  /** Asked for whenever it matters, since a page may change without a load. */
  page(): string;
  /** Unset: the browser's own database. */
  storage?: ChatStorage;
  pace?: Pace;
}

/** A visitor's conversation with the server, the same one in all tabs: its state, and everything the visitor can do. */
export interface Chat {
  readonly store: StoreApi<ChatState>;
  send(message: string): void;
  retry(clientId: string): void;
  /** Keeps what is being written, and shows it in all tabs. */
  write(writing: Partial<Writing>): void;
  /** What a button or a form asks of the conversation; a failure shows as the state's `notice`. */
  command(command: Command, payload?: object): Promise<void>;
  rate(messageId: string, helpful: boolean): Promise<void>;
  loadOlder(): Promise<void>;
  markRead(): void;
  tellTyping(isTyping: boolean): void;
  /** The visitor may have gone to another page: tells the server and gets that page's suggestions. */
  followPage(): Promise<void>;
  setLocale(locale: Locale): void;
  /** Who the host site says the visitor is, in a token that the server verifies; null takes it back. */
  identify(identityToken: string | null): void;
  /** Forgets visitor, messages and draft, here and in all tabs, and begins as somebody new. */
  logout(): void;
  /** Makes sure at once that the connection is alive. */
  reconnect(): void;
  /** Leaves the chat to the other tabs. */
  close(): void;
}

/** To be counted up when tabs with the release before would not understand what they are told. */
const release = 1;

/** Connects, or joins the tab that has, and stays so until `close`. */
export function openChat({ serverUrl, locale, page, storage, pace = defaultPace }: ChatOptions): Chat {
  const name = `mosala-support ${serverUrl}`;
  const store = createStore(() => emptyState({ locale }));
  const { getState: state, setState: set } = store;
  const keeper = createKeeper(storage ?? openIndexedDb(name), isStorageLost => set({ isStorageLost }));
  const { ask, post, write, close } = shareChat({
    name: `${name} ${release}`,
    store,
    keeper,
    serverUrl,
    page,
    pace,
  });
  /** The suggestions of this tab's page; the other tabs may be on other ones. */
  let offer: { page: string; locale: Locale; suggestions: Choice[] } | null = null;

  store.subscribe(({ config, isLeader, hasWritten, contact, conversation }, before) => {
    if (contact && conversation && !isFor(conversation, contact)) write({ contact: null });
    if (hasWritten !== before.hasWritten) remember('hasWritten', hasWritten);
    if (!config || config === before.config || config.suggestions === offer?.suggestions) return;
    const here = { page: page(), locale: config.locale };
    if (isLeader) offer = { ...here, suggestions: config.suggestions };
    else if (offer?.page !== here.page || offer.locale !== here.locale)
      void followPage(); // they stay as they are
    else set({ config: { ...config, suggestions: offer.suggestions } });
  });
  const stopWaking = onWake(() => void ask('wake'));

  return {
    store,
    write,
    followPage,
    send(message) {
      const createdAt = new Date().toISOString();
      set({ notice: null });
      void post({ clientId: createClientId(), message, createdAt, page: page() }); // tells its outcome through the outbox
    },
    retry: clientId => void ask('retry', clientId),
    command: (command, payload) => notify(ask('command', command, payload)),
    rate: (messageId, helpful) => notify(ask('rate', messageId, helpful)),
    loadOlder: () => notify(ask('loadOlder')),
    markRead() {
      if (countUnread(state()) > 0) void ask('markRead'); // the next reading repairs a lost one
    },
    tellTyping: isTyping => void ask('tellTyping', isTyping),
    setLocale: locale => void ask('setLocale', locale),
    identify: identityToken => void ask('identify', identityToken),
    logout: () => void ask('logout'),
    reconnect: () => void ask('wake'),
    close() {
      stopWaking();
      close();
    },
  };

  async function followPage() {
    const { config } = state();
    if (!config || offer?.page === page()) return;
    const here = { page: page(), locale: config.locale };
    const suggestions = await ask('visit', here.page);
    const latest = state().config;
    if (!suggestions || !latest) return;
    offer = { ...here, suggestions };
    set({ config: { ...latest, suggestions } });
  }

  async function notify(asked: Promise<ChatState['notice'] | undefined>) {
    set({ notice: null });
    const notice = await asked;
    set({ notice: notice === undefined ? 'commandFailed' : notice });
  }
}

/** Who ended the conversation, or is somebody else now, is not called back by what was written before. */
function isFor({ id, status }: VisitorConversation, contact: Contact): boolean {
  return contact.conversationId === id && status !== 'closed';
}
