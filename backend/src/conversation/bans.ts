import { Injectable } from '@nestjs/common';
import type { AgentProfile, VisitorRecord } from '../contract/index.ts';
import { Logger } from '../platform/logger.ts';
import { Refusal } from '../platform/refusal.ts';
import { AgentConversations, type Described } from './agent-conversations.ts';
import { BanStore } from './ban-store.ts';
import { transition } from './conversation.ts';
import { ConversationStore } from './conversation-store.ts';
import { Conversations, type Work } from './conversations.ts';

/** How many of a visitor's conversations are told anew to the agents who look at them. */
const toldAtMost = 20;

/** Visitors who may not write any more. Found by one of their conversations, so that nobody bans whom they do not see. */
@Injectable()
export class Bans {
  constructor(
    private readonly conversations: Conversations,
    private readonly visible: AgentConversations,
    private readonly store: ConversationStore,
    private readonly bans: BanStore,
    private readonly logger: Logger,
  ) {}

  /** Also ends what is open with this visitor: nobody waits, or is waited for, who cannot write. */
  ban(agent: AgentProfile, conversationId: string, reason: string): Promise<Described | Refusal> {
    return this.#decide(agent, conversationId, 'banned', async (visitorId, work) => {
      const isNew = await this.bans.ban(visitorId, { reason, agentId: agent.id, at: work.now }, work.db);
      if (!isNew) return false;
      await work.change(
        () => this.store.currentOf(visitorId, work.db),
        conversation => transition(conversation, { type: 'ban' }, work.now),
      );
      return true;
    });
  }

  lift(agent: AgentProfile, conversationId: string): Promise<Described | Refusal> {
    return this.#decide(agent, conversationId, 'unbanned', (visitorId, work) =>
      this.bans.lift(visitorId, { agentId: agent.id, at: work.now }, work.db),
    );
  }

  async recordOf(agent: AgentProfile, conversationId: string): Promise<VisitorRecord | Refusal> {
    const seen = await this.visible.seenBy(agent, conversationId);
    return seen instanceof Refusal ? seen : this.bans.recordOf(seen.visitorId);
  }

  /** What holds already is accepted and changes nothing. */
  async #decide(
    agent: AgentProfile,
    conversationId: string,
    what: 'banned' | 'unbanned',
    change: (visitorId: string, work: Work) => Promise<boolean>,
  ): Promise<Described | Refusal> {
    if (agent.role !== 'supervisor' && agent.role !== 'admin') {
      return new Refusal('forbidden', { message: 'A supervisor or an administrator decides this: ask one.' });
    }
    const decided = await this.conversations.work(async work => {
      const seen = await this.visible.seenBy(agent, conversationId, work.db);
      if (seen instanceof Refusal) return seen;
      const { visitorId } = seen;
      const hasChanged = await change(visitorId, work);
      if (hasChanged) await this.#tell(visitorId, work);
      return { visitorId, hasChanged };
    });
    if (decided instanceof Refusal) return decided;
    const { visitorId, hasChanged } = decided;
    if (hasChanged) this.logger.info({ visitorId, actorId: agent.id }, `visitor ${what}`);
    return this.visible.find(agent, conversationId);
  }

  async #tell(visitorId: string, work: Work): Promise<void> {
    const current = await this.store.currentOf(visitorId, work.db);
    for (const conversationId of await this.store.idsOf(visitorId, toldAtMost, work.db)) {
      const forVisitor = conversationId === current?.conversation.id;
      work.tell({ type: 'contextChanged', conversationId, forVisitor });
    }
  }
}
