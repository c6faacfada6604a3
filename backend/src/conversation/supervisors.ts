import { Injectable } from '@nestjs/common';
import { Departments } from '../agents/departments.ts';
import { Presences } from '../agents/presence.ts';
import type { AgentProfile, Supervised, Supervision } from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { AgentConversations, type Described, mayOverride } from './agent-conversations.ts';
import { ConversationStore } from './conversation-store.ts';
import { HolderStore } from './holder-store.ts';

/** What supervisors look at: everybody who answers, and everything that waits or is held. */
@Injectable()
export class Supervisors {
  constructor(
    private readonly holders: HolderStore,
    private readonly presences: Presences,
    private readonly departments: Departments,
    private readonly store: ConversationStore,
    private readonly conversations: AgentConversations,
  ) {}

  async look(
    agent: AgentProfile,
  ): Promise<(Omit<Supervision, 'conversations'> & { conversations: Described[] }) | Refusal> {
    if (!mayOverride(agent)) return new Refusal('forbidden');
    return {
      agents: await this.#agents(),
      departments: this.departments.all().map(({ id, names }) => ({ id, names })),
      conversations: await this.conversations.describe(await this.store.live()),
    };
  }

  async #agents(): Promise<Supervised[]> {
    const present = new Map(this.presences.all().map(presence => [presence.agentId, presence]));
    return (await this.holders.all()).map(({ id, name, role, availability }) => {
      const { capacity, departments } = this.departments.dutiesOf(id);
      const seen = present.get(id) ?? { availability, connected: false };
      return {
        ...{ agentId: id, name, role, capacity, departments },
        ...{ availability: seen.availability, connected: seen.connected },
      };
    });
  }
}
