import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Config } from '../platform/config.ts';
import { Logger } from '../platform/logger.ts';
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
      const due = overdue.filter(one => this.#isWatched(one)).slice(0, atOnce);
      await Promise.all(due.map(({ id }) => this.#watch(id)));
      if (due.length > 0) this.logger.info({ conversations: due.length }, 'waited too long: seen to');
    } catch (error) {
      this.logger.error({ error }, 'conversations that wait too long were not seen to; tried again');
    }
    this.events.publish({ type: 'timePassed' });
  }

  /** Outside the opening hours nobody waits too long: they were told when somebody comes back, and are raised then. */
  #isWatched(one: Overdue): boolean {
    return one.status === 'assigned' || this.desk.isOpenFor(one);
  }

  #watch(id: string) {
    const { waitLimits: limits } = this.config;
    let isSeen = false;
    return this.conversations.work(work =>
      work.change(
        async () => {
          const record = await this.store.byId(id, work.db);
          isSeen = record?.isSeen === true;
          return record;
        },
        conversation => transition(conversation, { type: 'watch', limits, isSeen }, work.now),
      ),
    );
  }
}
