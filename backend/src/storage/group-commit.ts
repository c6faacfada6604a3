import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import { isLocked } from './sqlite-code.ts';

/** How long a batch waits while another process holds the database; then its jobs are refused, and nothing of them is kept. */
const lockPatienceMs = 3_000;
const lockRetryMs = 20;

export type Job<T> = (transaction: Transaction<Schema>) => Promise<T>;

interface Waiting {
  run(transaction: Transaction<Schema>): Promise<void>;
  settle(commitError?: unknown): void;
}

/**
 * One transaction for all writes that came in while the last commit waited for the disk. A commit with
 * synchronous=FULL costs milliseconds however many rows it holds; a lone write still commits at once. Each job has its
 * savepoint, so that one that fails takes nobody along, and each is answered only after the commit, in order.
 *
 * A job may await queries of its transaction and nothing else: the others wait for it.
 */
export class GroupCommit {
  readonly #db: Kysely<Schema>;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  readonly #patienceMs: number;

  constructor(db: Kysely<Schema>, patienceMs = lockPatienceMs) {
    this.#db = db;
    this.#patienceMs = patienceMs;
  }

  write<T>(job: Job<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let outcome: () => void = () => {};
      this.#waiting.push({
        async run(transaction) {
          await sql`savepoint job`.execute(transaction);
          try {
            const value = await job(transaction);
            outcome = () => resolve(value);
          } catch (error) {
            await sql`rollback to job`.execute(transaction).catch(() => {
              throw error; // by a full disk SQLite has undone the whole batch already
            });
            outcome = () => reject(error);
          }
          await sql`release job`.execute(transaction);
        },
        settle(commitError) {
          if (commitError === undefined) outcome();
          else reject(commitError);
        },
      });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves when everything that was handed in is on the disk or refused. */
  async idle(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Whatever the sockets hold by now comes in before this batch is closed.
      await new Promise(setImmediate);
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#commit(batch);
    }
    this.#running = null;
  }

  async #commit(batch: Waiting[]): Promise<void> {
    let commitError: unknown;
    try {
      await this.#transact(async transaction => {
        for (const waiting of batch) await waiting.run(transaction);
      });
    } catch (error) {
      commitError = error ?? new Error('the commit failed');
    }
    for (const waiting of batch) waiting.settle(commitError);
  }

  /** Begins again while the database is another's: here, and not in SQLite's own waiting, which would stop the process. */
  async #transact(work: (transaction: Transaction<Schema>) => Promise<void>): Promise<void> {
    const patientUntil = performance.now() + this.#patienceMs;
    let hasBegun = false;
    for (;;) {
      try {
        return await this.#db.transaction().execute(transaction => {
          hasBegun = true;
          return work(transaction);
        });
      } catch (error) {
        if (hasBegun || !isLocked(error) || performance.now() > patientUntil) throw error;
      }
      await pause(lockRetryMs);
    }
  }
}
