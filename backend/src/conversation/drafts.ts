import { Injectable } from '@nestjs/common';
import type { AgentProfile, Draft } from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { AgentConversations } from './agent-conversations.ts';
import { Conversations } from './conversations.ts';
import { DraftStore } from './draft-store.ts';

/** What an agent has begun to write follows them to every device, and is nobody else's. */
@Injectable()
export class Drafts {
  constructor(
    private readonly conversations: Conversations,
    private readonly agentConversations: AgentConversations,
    private readonly store: DraftStore,
  ) {}

  /** @returns what is kept now: this one, or the one that was there with a version as new */
  async keep(agent: AgentProfile, conversationId: string, draft: Draft): Promise<Draft | Refusal> {
    return this.conversations.work(async work => {
      const seen = await this.agentConversations.seenBy(agent, conversationId, work.db);
      if (seen instanceof Refusal) return seen;
      const place = { agentId: agent.id, conversationId };
      await this.store.keep(place, draft, work.now, work.db);
      const kept = (await this.store.of(place, work.db)).find(({ kind }) => kind === draft.kind);
      const now = kept ?? { ...draft, text: '' };
      const isNews = now.version === draft.version && now.text === draft.text;
      if (isNews) work.tell({ type: 'drafted', agentId: agent.id, conversationId, draft: now });
      return now;
    });
  }

  async of(agent: AgentProfile, conversationId: string): Promise<Draft[] | Refusal> {
    const seen = await this.agentConversations.seenBy(agent, conversationId);
    return seen instanceof Refusal ? seen : this.store.of({ agentId: agent.id, conversationId });
  }
}
