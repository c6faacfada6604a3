import { mergeOutboxes, type Outbox, restoreOutbox } from '../chat/outbox.ts';
import type { Contact } from './chat-state.ts';
import type { ChatStorage } from './chat-storage.ts';

/** What a chat finds again. */
export interface Kept {
  visitorToken: string | null;
  draft: string;
  contact: Contact | null;
  hasWritten: boolean;
  outbox: Outbox;
}

/** Reads and writes the storage, in the background and in order; nothing that goes wrong there reaches the chat. */
export interface Keeper {
  load(): Promise<Kept>;
  /** An undefined value is forgotten. */
  keep(key: Exclude<keyof Kept, 'outbox'>, value: unknown): void;
  /** Keeps what differs between two states of the outbox: each message under a key of its own, so that tabs do not write over each other. */
  keepOutbox(outbox: Outbox, before: Outbox): void;
  /** Resolves when all that was to be kept is, or cannot be. */
  flushed(): Promise<void>;
  /** Forgets everything, also what was about to be written. */
  clear(): void;
}

const prefix = 'outbox.';
/** A storage that has not answered by then is as good as none. */
const patienceMs = 2_000;

export function createKeeper(storage: ChatStorage, onChange: (isLost: boolean) => void): Keeper {
  const wanted = new Map<string, unknown>();
  const failed = new Set<string>();
  let isClearing = false;
  let working: Promise<void> | undefined;

  return {
    async load() {
      await working;
      return readKept(await attempt('', () => storage.entries()));
    },
    keep: want,
    keepOutbox(outbox, before) {
      const unsent = outbox.filter(({ state }) => state !== 'sent');
      const left = new Set(unsent.map(({ clientId }) => clientId));
      for (const { clientId } of before) if (!left.has(clientId)) want(prefix + clientId, undefined);
      for (const pending of unsent) if (!before.includes(pending)) want(prefix + pending.clientId, pending);
    },
    async flushed() {
      await null; // also what is asked for later in the same moment
      if (failed.size === 0) await working;
    },
    clear() {
      wanted.clear();
      isClearing = true;
      // Who they were goes at once: the page may be left in the same moment.
      void attempt('visitorToken', () => storage.delete('visitorToken'));
      working ??= writeAll();
    },
  };

  function want(key: string, value: unknown) {
    wanted.set(key, value);
    working ??= writeAll();
  }

  async function writeAll() {
    await null; // what is wanted in the same moment is written once
    while (isClearing || wanted.size > 0) {
      if (isClearing) await clearAll();
      for (const [key, value] of wanted) {
        wanted.delete(key);
        await attempt(key, () => (value === undefined ? storage.delete(key) : storage.set(key, value)));
      }
    }
    working = undefined;
  }

  async function clearAll() {
    isClearing = false;
    const entries = await attempt('', () => storage.entries());
    for (const key in entries) if (!wanted.has(key)) await attempt(key, () => storage.delete(key));
  }

  async function attempt<T>(key: string, act: () => Promise<T>): Promise<T | undefined> {
    const wasLost = failed.size > 0;
    try {
      const result = await inTime(act());
      failed.delete(key);
      return result;
    } catch {
      failed.add(key);
      return undefined;
    } finally {
      if (wasLost !== failed.size > 0) onChange(!wasLost);
    }
  }
}

/** Anybody can write into a browser's storage, so that everything is checked. */
function readKept(entries: Record<string, unknown> = {}): Kept {
  const { visitorToken, draft, contact, hasWritten } = entries;
  const outbox = Object.keys(entries).filter(key => key.startsWith(prefix));
  return {
    visitorToken: typeof visitorToken === 'string' ? visitorToken : null,
    draft: typeof draft === 'string' ? draft : '',
    contact: contact instanceof Object ? (contact as Contact) : null, // its form takes anything
    hasWritten: hasWritten === true,
    outbox: mergeOutboxes([], restoreOutbox(outbox.map(key => entries[key]))),
  };
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, patienceMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
