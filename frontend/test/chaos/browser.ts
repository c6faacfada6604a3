import type { VisitorSession } from 'backend/contract';
import { io } from 'socket.io-client';
import type { Pace } from '../../src/chat/pace.ts';
import { type Chat, openChat } from '../../src/widget/chat.ts';
import type { ChatState } from '../../src/widget/chat-state.ts';
import type { ChatStorage } from '../../src/widget/chat-storage.ts';

/** The real times divided by some twenty: runs wait for little, and a server that is busy with all of them is in time. */
const hurried: Pace = { answerMs: 500, probeMs: 200, tabMs: 100, firstRetryMs: 5, longestRetryMs: 40 };

/** A browser's storage, which outlives its pages. */
export interface Disk {
  /** As one page has it; what that page does after `die` comes to nothing. */
  open(): ChatStorage & { die(): void };
  /** The `clientId`s of the messages in it. */
  pendingIds(): string[];
}

export function createDisk(): Disk {
  const kept = new Map<string, unknown>();
  return {
    pendingIds: () => [...kept.keys()].flatMap(key => (key.startsWith('outbox.') ? key.slice(7) : [])),
    open() {
      let isAlive = true;
      const act = async <T>(what: () => T) => {
        await new Promise(setImmediate);
        return isAlive ? what() : new Promise<never>(() => {});
      };
      return {
        entries: () => act(() => structuredClone(Object.fromEntries(kept))),
        set: (key, value) => act(() => void kept.set(key, structuredClone(value))),
        delete: key => act(() => void kept.delete(key)),
        die() {
          isAlive = false;
        },
      };
    },
  };
}

/** One page with the chat on it. */
export interface Tab {
  readonly chat: Chat;
  /** Closed, reloaded or crashed: from one moment to the next nothing of it happens any more. */
  die(): void;
}

export function openTab(url: string, disk: Disk): Tab {
  const storage = disk.open();
  const chat = openChat({ serverUrl: url, locale: 'fr', page: () => '/', storage, pace: hurried });
  return {
    chat,
    die() {
      storage.die();
      chat.close();
    },
  };
}

export function until(
  chat: Chat,
  isSo: (state: ChatState) => boolean,
  { patienceMs = 4_000 } = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      unsubscribe();
      clearTimeout(timer);
      clearInterval(clock);
    };
    const settle = () => {
      if (!isSo(chat.store.getState())) return;
      end();
      resolve();
    };
    const timer = setTimeout(() => {
      end();
      const { messages, config, ...rest } = chat.store.getState();
      const seqs = messages.map(({ seq }) => seq).join();
      reject(new Error(`never came: ${isSo}; at the end [${seqs}] ${JSON.stringify(rest)}`));
    }, patienceMs);
    const unsubscribe = chat.store.subscribe(settle);
    // What is waited for may lie outside of the store.
    const clock = setInterval(settle, 5);
    settle();
  });
}

/** What the server has of this visitor, as a device would see it that comes for the first time. */
export async function askServer(url: string, visitorToken: string): Promise<VisitorSession> {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    auth: { visitorToken },
  });
  try {
    const session = await new Promise<VisitorSession>(resolve => {
      socket.once('session', resolve);
    }); // tries again while the server is down
    while (session.hasMore) {
      const beforeSeq = session.messages[0]?.seq;
      const { data } = await socket.timeout(4_000).emitWithAck('fetchMessages', { beforeSeq, limit: 100 });
      session.messages.unshift(...data.messages);
      session.hasMore = data.hasMore;
    }
    return session;
  } finally {
    socket.disconnect();
  }
}
