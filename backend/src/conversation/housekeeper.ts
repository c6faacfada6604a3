import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Sessions } from '../agents/sessions.ts';
import { Clock } from '../platform/clock.ts';
import { Logger } from '../platform/logger.ts';
import { transition } from './conversation.ts';
import { ConversationStore } from './conversation-store.ts';
import { Conversations } from './conversations.ts';
import { DraftStore } from './draft-store.ts';

const everyMs = 60_000;
const idleMs = 24 * 60 * 60 * 1000;
const draftsKeptMs = 30 * 24 * 60 * 60 * 1000;
const atOnce = 100;

/**
 * Timed and idempotent: puts conversations to rest in which the bot was last heard a day ago, forgets old sessions
 * and drafts.
 */
@Injectable()
export class Housekeeper implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly conversations: Conversations,
    private readonly store: ConversationStore,
    private readonly sessions: Sessions,
    private readonly drafts: DraftStore,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.tidy(), everyMs).unref(); // tidy reports its own failure
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  async tidy(): Promise<void> {
    try {
      await this.sessions.deleteExpired();
      await this.drafts.forgetOlderThan(this.#ago(draftsKeptMs));
      for (const id of await this.store.idleWithBot(this.#ago(idleMs), atOnce)) await this.#expire(id);
    } catch (error) {
      this.logger.error({ error }, 'tidying up failed; it is tried again in a minute');
    }
  }

  #ago(ms: number): string {
    return new Date(this.clock.now().getTime() - ms).toISOString();
  }

  #expire(id: string) {
    return this.conversations.work(work =>
      work.change(
        () => this.store.byId(id, work.db),
        conversation => transition(conversation, { type: 'expire', idleMs }, work.now),
      ),
    );
  }
}
