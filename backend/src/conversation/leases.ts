import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { AccountEvents } from '../agents/account-events.ts';
import { Presences } from '../agents/presence.ts';
import { Logger } from '../platform/logger.ts';
import { transition } from './conversation.ts';
import { ConversationStore } from './conversation-store.ts';
import { Conversations } from './conversations.ts';
import { HolderStore } from './holder-store.ts';
import { unchanged } from './outcome.ts';

const everyMs = 1_000;

/**
 * Who holds conversations has to be there: when an agent is gone for longer than the grace, they wait again, at their
 * old places. Looked at anew each time, so that it holds after a restart and whatever was assigned in the meantime.
 */
@Injectable()
export class Leases implements OnApplicationBootstrap, OnModuleDestroy {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly conversations: Conversations,
    private readonly store: ConversationStore,
    private readonly holders: HolderStore,
    private readonly presences: Presences,
    accounts: AccountEvents,
    private readonly logger: Logger,
  ) {
    accounts.onStoppedAnswering(agentId => void this.endOf(agentId)); // reports its own failure
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => void this.endLapsed(), everyMs).unref(); // reports its own failure
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  endLapsed(): Promise<void> {
    return this.#orLog(async () => {
      for (const agentId of (await this.holders.loads()).keys()) {
        // Asked again where it is decided: they may come back while the job waits for its turn.
        await this.#giveBack(agentId, () => this.presences.hasLapsed(agentId));
      }
    });
  }

  /** For an account that is closed: all it holds waits again at once, whether or not somebody is connected. */
  endOf(agentId: string): Promise<void> {
    return this.#orLog(() => this.#giveBack(agentId, () => true));
  }

  async #orLog(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error({ error }, 'conversations of agents who are gone could not be put back; tried again');
    }
  }

  async #giveBack(agentId: string, isOver: () => boolean): Promise<void> {
    if (!isOver()) return;
    const held = await this.store.assignedTo(agentId);
    await Promise.all(held.map(({ conversation }) => this.#lapse(conversation.id, agentId, isOver)));
    if (held.length > 0)
      this.logger.info(
        { agentId, conversations: held.length },
        'an agent is gone: what they held waits again',
      );
  }

  #lapse(id: string, agentId: string, isOver: () => boolean) {
    return this.conversations.work(work =>
      work.change(
        () => this.store.byId(id, work.db),
        conversation =>
          isOver() ? transition(conversation, { type: 'lapse', agentId }, work.now) : unchanged(conversation),
      ),
    );
  }
}
