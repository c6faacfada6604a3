import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Logger } from '../platform/logger.ts';
import { Database } from '../storage/database.ts';
import { ConversationEvents } from './conversation-events.ts';
import { firstSeqOf, type Progress, SearchStore, stretchOf } from './search-store.ts';

const everyMs = 2_000;
/** Write jobs share their transaction with what visitors say: each is kept to a few milliseconds. */
const stretchesAtOnce = 16;
const lookedAtOnce = 200;
/** How long one round of comparing goes on, and how long it rests after the last conversation. */
const roundMs = 500;
const restMs = 10 * 60_000;

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
  #restsUntil = 0;
  #work: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

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
    this.#timer = setInterval(() => void this.#tick(), everyMs).unref(); // reports its own failure
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
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

  async #tick(): Promise<void> {
    try {
      await this.catchUp();
      const now = performance.now();
      if (now < this.#restsUntil) return;
      while (performance.now() < now + roundMs) {
        if (await this.compareNext()) continue;
        this.#restsUntil = now + restMs;
        return;
      }
    } catch (error) {
      this.#restsUntil = 0; // what was noted and not indexed is found by comparing
      this.logger.error({ error }, 'the search index could not be written; it is tried again');
    }
  }

  /** One after another: the same stretch is never written from two readings. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#work.then(work);
    this.#work = turn.catch(() => {}); // told to whoever asked for it
    return turn;
  }

  async #index(progress: readonly Progress[]): Promise<void> {
    for (const one of progress) if (isBehind(one)) await this.#indexOne(one);
  }

  async #indexOne(progress: Progress): Promise<void> {
    const { conversationId, indexed, about, seq } = progress;
    const first = indexed?.about === about ? stretchOf(indexed.seq) : 0;
    const stretches = await this.store.stretchesFrom(conversationId, first, stretchOf(seq));
    for (let from = 0; from < stretches.length; from += stretchesAtOnce) {
      const job = stretches.slice(from, from + stretchesAtOnce);
      const next = stretches[from + stretchesAtOnce];
      const done = next === undefined ? seq : firstSeqOf(next.stretch) - 1;
      await this.database.write(db => this.store.write({ ...progress, seq: done }, job, db));
    }
  }
}

function isBehind({ seq, notes, about, indexed }: Progress): boolean {
  return indexed === null || indexed.seq !== seq || indexed.notes !== notes || indexed.about !== about;
}
