import type { StoreApi } from 'zustand/vanilla';
import { discard, enqueue, mergeOutboxes, type Outbox, type PendingMessage } from '../chat/outbox.ts';
import type { Pace } from '../chat/pace.ts';
import { type ChatState, emptyState, receiveOutbox, type SharedState, type Writing } from './chat-state.ts';
import type { Keeper } from './keeper.ts';
import { type Deeds, type Leader, lead } from './leader.ts';
import { sharedChanges, sharedPart } from './shared-state.ts';
import { joinTabs } from './tabs.ts';

export interface SharedChatOptions {
  /** Chats of the same name are one, in whatever tab they are. */
  name: string;
  store: StoreApi<ChatState>;
  keeper: Keeper;
  serverUrl: string;
  page(): string;
  pace: Pace;
}

/** The one chat of all tabs, as seen from this one. */
export interface SharedChat {
  /** Has the leading tab do something; this one takes its place when it is not heard. Undefined when no answer came in time. */
  ask<Deed extends keyof Deeds>(
    deed: Deed,
    ...args: Parameters<Deeds[Deed]>
  ): Promise<Outcome<Deed> | undefined>;
  /** Into the storage, and only then among what was said and on its way: what is shown would survive the page. */
  post(draft: Omit<PendingMessage, 'state' | 'refusal'>): Promise<void>;
  write(writing: Partial<Writing>): void;
  close(): void;
}

type Outcome<Deed extends keyof Deeds> = Awaited<ReturnType<Deeds[Deed]>>;
type News = { state: Partial<SharedState> } | Partial<Writing> | { loggedOut: true };

/** Leads, or follows the tab that does: then the store is a copy of that tab's. */
export function shareChat({ name, store, keeper, serverUrl, page, pace }: SharedChatOptions): SharedChat {
  const { getState: state, setState: set } = store;
  let leader: Leader | null = null;
  let led = promised<Leader>();
  /** Counts the changes of leadership, so that what was begun under an earlier one is dropped. */
  let term = 0;
  let isElected = false;
  let isClosed = false;
  /** What was written here and is not kept yet, so that it is not shown either. */
  let unkept: Outbox = [];
  /** What is kept, and the leading tab may not have heard of. */
  let untold: Outbox = [];

  const tabs = joinTabs<News>({
    name,
    heardMs: pace.tabMs,
    answerMs: 2 * pace.answerMs,
    onLeadChange(isLeader) {
      isElected = isLeader;
      if (isLeader)
        void takeLead(); // cannot fail
      else stepDown();
    },
    onNews(news) {
      if ('loggedOut' in news) logOut();
      else if (!('state' in news)) set(news);
      else if (!leader) follow(news.state);
    },
    perform: async (deed, args) => perform(await led.promise, deed as keyof Deeds, args as never), // as `ask` wrote them
  });
  store.subscribe((now, before) => {
    const changes = leader && sharedChanges(now, before);
    if (changes) tabs.tell({ state: changes });
  });
  void keeper
    .load()
    .then(({ draft, contact }) =>
      set({ draft: state().draft || draft, contact: state().contact || contact }),
    );
  void ask('hello');

  return {
    ask,
    async post(draft) {
      const pending = enqueue(mergeOutboxes(state().outbox, [...untold, ...unkept]), draft).at(-1);
      if (!pending) return;
      unkept = [...unkept, pending];
      keeper.keepOutbox([pending], []);
      await keeper.flushed();
      if (!unkept.includes(pending)) return keeper.keepOutbox([], [pending]); // logged out meanwhile
      unkept = discard(unkept, pending.clientId);
      untold = [...untold, pending];
      follow({ hasWritten: true });
      await ask('post', pending);
      untold = discard(untold, pending.clientId);
    },
    async write(writing) {
      set(writing);
      tabs.tell(writing);
      await keeper.flushed(); // the message that a draft was is kept first: the page may be left between the two
      keepWriting();
    },
    close() {
      isClosed = true;
      tabs.leave();
    },
  };

  function keepWriting() {
    for (const key of ['draft', 'contact'] as const) keeper.keep(key, state()[key] || undefined);
  }

  async function ask<Deed extends keyof Deeds>(
    deed: Deed,
    ...args: Parameters<Deeds[Deed]>
  ): Promise<Outcome<Deed> | undefined> {
    if (!leader) {
      const answer = await Promise.race([tabs.ask(deed, args), led.promise.then(() => null)]);
      if (answer) return answer.value as Outcome<Deed>; // another tab ran the same deed
      if (isClosed) return undefined;
      if (!isElected) tabs.takeOver();
    }
    return perform(await led.promise, deed, args) as Outcome<Deed>;
  }

  function perform<Deed extends keyof Deeds>({ deeds }: Leader, deed: Deed, args: Parameters<Deeds[Deed]>) {
    const act = deeds[deed] as (...args: Parameters<Deeds[Deed]>) => ReturnType<Deeds[Deed]>; // TypeScript sees a union
    const outcome = act(...args);
    if (deed === 'hello' || deed === 'wake') tabs.tell({ state: sharedPart(state()) });
    if (deed === 'logout') tabs.tell({ loggedOut: true });
    return outcome;
  }

  async function takeLead() {
    const mine = ++term;
    const { outbox, visitorToken, hasWritten } = await keeper.load(); // also what a tab that died had not told
    if (mine !== term) return;
    const now = state();
    set({
      ...receiveOutbox(now, mergeOutboxes(now.outbox, outbox)),
      visitorToken: now.visitorToken ?? visitorToken,
      hasWritten: now.hasWritten || hasWritten,
      isLeader: true,
    });
    keeper.keepOutbox(state().outbox, outbox); // what has arrived, and a tab that died could not take out any more
    leader = lead({ store, keeper, serverUrl, page, pace });
    tabs.tell({ state: sharedPart(state()) });
    led.resolve(leader);
  }

  function stepDown() {
    term += 1;
    if (!leader) return;
    leader.close();
    leader = null;
    led = promised();
    set({ isLeader: false });
    // Who leads now may have read the storage before the last of these stood in it, and led when it was told of them.
    if (!isClosed)
      for (const pending of state().outbox) if (pending.state !== 'sent') void ask('post', pending);
  }

  function follow(told: Partial<SharedState>) {
    const next = { ...state(), ...told };
    set(receiveOutbox(next, mergeOutboxes(next.outbox, untold)));
  }

  function logOut() {
    unkept = untold = [];
    if (leader) return leader.deeds.logout();
    const { locale, isStorageLost } = state();
    set(emptyState({ locale, isStorageLost }));
    keepWriting();
  }
}

function promised<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>(settle => {
    resolve = settle;
  });
  return { promise, resolve };
}
