import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Logger } from '../platform/logger.ts';
import { Database } from '../storage/database.ts';
import { ConversationEvents } from './conversation-events.ts';
import { firstSeqOf, type Progress, SearchStore, stretchOf, type Written } from './search-store.ts';
import { wordsOf } from './search-words.ts';

const everyMs = 2_000;
/** Write jobs share their transaction with what visitors say: each is kept to a few milliseconds. */
const stretchesAtOnce = 16;
/** Who searches may have to wait for as many. */
const lookedAtOnce = 50;
/** How long comparing rests after the last conversation, and after a failure. */
const restMs = 10 * 60_000;
const failureMs = 2_000;

/**
 * Writes the index behind: what happened is only noted, and indexed two seconds later in small jobs. Nothing has to be
 * remembered over a crash: from its start on the index is compared with the conversations, page by page, which also
 * indexes what was there before the index was.
 */
@Injectable()
export class SearchIndex implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #changed = new Set<string>();
  /** Conversations up to this id are compared. */
  #comparedTo = '';
  #work: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  readonly #end = new AbortController();

  constructor(
    private readonly store: SearchStore,
    private readonly database: Database,
    events: ConversationEvents,
    private readonly logger: Logger,
  ) {
    events.subscribe(event => {
      if (event.type === 'changed' && event.messages.length > 0) this.#changed.add(event.after.id);
      if (event.type === 'contextChanged') this.#changed.add(event.conversationId);
      if (event.type === 'noted') this.#changed.add(event.conversation.id);
    });
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.#catchUpQuietly(), everyMs).unref(); // reports its own failure
    void this.#keepComparing(); // likewise
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    this.#end.abort();
    await this.#work;
  }

  /** Indexes what has happened until now. */
  catchUp(): Promise<void> {
    return this.#inTurn(async () => {
      const ids = [...this.#changed];
      for (let from = 0; from < ids.length; from += lookedAtOnce) {
        const page = ids.slice(from, from + lookedAtOnce);
        for (const id of page) this.#changed.delete(id);
        await this.#index(await this.store.progressOf(page));
      }
    });
  }

  /** Compares the next conversations with what is indexed of them. @returns false after the last, to begin anew */
  async compareNext(): Promise<boolean> {
    await this.#inTurn(async () => {
      const page = await this.store.progressAfter(this.#comparedTo, lookedAtOnce);
      await this.#index(page);
      this.#comparedTo = page.length < lookedAtOnce ? '' : (page.at(-1)?.conversationId ?? '');
    });
    return this.#comparedTo !== '';
  }

  async #catchUpQuietly(): Promise<void> {
    try {
      await this.catchUp();
    } catch (error) {
      this.#report(error); // what was noted and not indexed is found by comparing
    }
  }

  /** Half of the time at most: however much there is to index, as much time is left to everything else. */
  async #keepComparing(): Promise<void> {
    const { signal } = this.#end;
    let rest = everyMs;
    for (;;) {
      await pause(rest, undefined, { ref: false, signal }).catch(() => {}); // ended while it rested
      if (signal.aborted) return;
      const began = performance.now();
      rest = await this.compareNext().then(
        goesOn => (goesOn ? performance.now() - began : restMs),
        error => {
          this.#report(error);
          return failureMs;
        },
      );
    }
  }

  #report(error: unknown): void {
    this.logger.error({ error }, 'the search index could not be written; it is tried again');
  }

  /** One after another: the same stretch is never written from two readings. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#work.then(work);
    this.#work = turn.catch(() => {}); // told to whoever asked for it
    return turn;
  }

  /** Many conversations a commit, and a turn of the event loop between any two of them. */
  async #index(progress: readonly Progress[]): Promise<void> {
    let batch: Written[] = [];
    for (const one of progress.filter(isBehind)) {
      for await (const part of this.#partsOf(one)) {
        batch.push(part);
        await turn();
        if (countStretches(batch) < stretchesAtOnce) continue;
        await this.#write(batch);
        batch = [];
      }
    }
    if (batch.length > 0) await this.#write(batch);
  }

  /** What is to be written of a conversation, in parts of a write job at most. */
  async *#partsOf(progress: Progress): AsyncGenerator<Written> {
    const { conversationId, indexed, about, seq } = progress;
    const first = indexed?.about === about ? stretchOf(indexed.seq) : 0;
    const stretches = await this.store.stretchesFrom(conversationId, first, stretchOf(seq));
    for (let from = 0; from < stretches.length; from += stretchesAtOnce) {
      const next = stretches[from + stretchesAtOnce];
      const done = next === undefined ? seq : firstSeqOf(next.stretch) - 1;
      const part = stretches.slice(from, from + stretchesAtOnce);
      yield {
        progress: { ...progress, seq: done },
        stretches: part.map(({ stretch, texts }) => ({ stretch, words: wordsOf([about, ...texts]) })),
      };
    }
  }

  #write(batch: readonly Written[]): Promise<void> {
    return this.database.write(async db => {
      for (const { progress, stretches } of batch) await this.store.write(progress, stretches, db);
    });
  }
}

const countStretches = (batch: readonly Written[]) =>
  batch.reduce((count, { stretches }) => count + stretches.length, 0);

function isBehind({ seq, notes, about, indexed }: Progress): boolean {
  return indexed === null || indexed.seq !== seq || indexed.notes !== notes || indexed.about !== about;
}
