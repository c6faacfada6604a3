import type { ChatStorage } from '../chat-storage.ts';
import type { ToFrame } from '../frame-protocol.ts';
import type { HostLink } from './host-link.ts';

/** Whether the browser denies storage to frames of other origins, or to everybody. */
export function isStorageBlocked(): boolean {
  try {
    return !localStorage || !indexedDB;
  } catch {
    return true;
  }
}

/** Keeps things in the storage of the page around the frame, so that a conversation survives a reload all the same. */
export function createHostStorage(link: HostLink): ChatStorage {
  let asked = 0;

  const ask = (question: { type: 'recall' } | { type: 'keep'; key: string; value?: string }) =>
    new Promise<Extract<ToFrame, { type: 'kept' }>>((resolve, reject) => {
      const id = ++asked;
      const stop = link.on('kept', answer => {
        if (answer.id !== id) return;
        stop();
        if (answer.isDone) resolve(answer);
        else reject(new Error('the page cannot keep it either'));
      });
      link.tell({ ...question, id });
    });

  return {
    async entries() {
      const { values = {} } = await ask({ type: 'recall' });
      return Object.fromEntries(Object.entries(values).map(([key, json]) => [key, parse(json)]));
    },
    async set(key, value) {
      await ask({ type: 'keep', key, value: JSON.stringify(value) });
    },
    async delete(key) {
      await ask({ type: 'keep', key });
    },
  };
}

function parse(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined; // somebody else wrote there
  }
}
