/**
 * Where a chat keeps what must survive the page: the visitor's token, what is being written, the outbox. Each method may reject, or
 * never settle; the chat then goes on without and says `isStorageLost`. Values are plain data.
 */
export interface ChatStorage {
  /** Everything that is kept, by key. */
  entries(): Promise<Record<string, unknown>>;
  /** Resolves when the value would survive a crash of the page. */
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}
