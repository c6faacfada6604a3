import type { ChatStorage } from './chat-storage.ts';

const table = 'kept';

/** The browser's own database; opened when it is first needed, and again when the browser has closed it. */
export function openIndexedDb(name: string): ChatStorage {
  let opening: Promise<IDBDatabase> | undefined;

  /** Resolves with the results once the transaction is durable. */
  const transact = async <T extends unknown[]>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => { [I in keyof T]: IDBRequest<T[I]> },
  ) => {
    opening ??= open(name);
    try {
      const transaction = (await opening).transaction(table, mode);
      const requests = ask(transaction.objectStore(table));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      return requests.map(({ result }) => result) as T; // each is the result of its request
    } catch (error) {
      opening = undefined;
      throw error;
    }
  };

  return {
    async entries() {
      const [keys, values] = await transact<[IDBValidKey[], unknown[]]>('readonly', store => [
        store.getAllKeys(),
        store.getAll(),
      ]);
      return Object.fromEntries(keys.map((key, place) => [String(key), values[place]]));
    },
    async set(key, value) {
      await transact('readwrite', store => [store.put(value, key)]);
    },
    async delete(key) {
      await transact('readwrite', store => [store.delete(key)]);
    },
  };
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
