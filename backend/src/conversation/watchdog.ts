import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Config } from '../platform/config.ts';
import { Logger } from '../platform/logger.ts';
import { Refusal } from '../platform/refusal.ts';
import { Assigner } from './assigner.ts';
import { transition } from './conversation.ts';
import { ConversationEvents } from './conversation-events.ts';
import { ConversationStore, type Overdue } from './conversation-store.ts';
import { Conversations } from './conversations.ts';
import { Desk } from './desk.ts';

const everyMs = 10_000;
const atOnce = 100;

/**
 * Nobody waits without an owner or an answer beyond the limits. What is due follows from what is stored, and is decided
 * again in the job that writes it: looked at twice, by two nodes or after a restart, it is done once.
 */
@Injectable()
export class Watchdog implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly conversations: Conversations,
    private readonly store: ConversationStore,
    private readonly events: ConversationEvents,
    private readonly desk: Desk,
    private readonly assigner: Assigner,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.look(), everyMs).unref(); // reports its own failure
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  async look(): Promise<void> {
    try {
      const overdue = await this.store.overdue(this.config.waitLimits, this.clock.now());
      const due = overdue.filter(one => this.#isWatched(one));
      let seenTo = 0;
      for (let next = 0; next < due.length; next += atOnce) {
        const some = due.slice(next, next + atOnce);
        const changed = await Promise.all(some.map(({ id }) => this.#watch(id)));
        seenTo += changed.filter(Boolean).length;
      }
      if (seenTo > 0) this.logger.info({ conversations: seenTo }, 'waited too long: seen to');
    } catch (error) {
      this.logger.error({ error }, 'conversations that wait too long were not seen to; tried again');
    }
    this.events.publish({ type: 'timePassed' });
  }

  /** Outside the opening hours nobody waits too long: they were told when somebody comes back, and are raised then. */
  #isWatched(one: Overdue): boolean {
    return one.status === 'assigned' || this.desk.isOpenFor(one);
  }

  /** @returns whether anything was due */
  async #watch(id: string): Promise<boolean> {
    const { waitLimits: limits } = this.config;
    const found = await this.store.byId(id);
    const canGoOn = found?.isSeen === false && (await this.assigner.hasOther(found.conversation));
    let mayPassOn = false;
    const changed = await this.conversations.work(work =>
      work.change(
        async () => {
          const record = await this.store.byId(id, work.db);
          mayPassOn = canGoOn && record?.isSeen === false;
          return record;
        },
        conversation => transition(conversation, { type: 'watch', limits, mayPassOn }, work.now),
      ),
    );
    return !(changed instanceof Refusal) && changed.before !== changed.conversation;
  }
}
