import { Injectable } from '@nestjs/common';
import { type AgentProfile, limits, type Priority } from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { AgentConversations, type Described } from './agent-conversations.ts';
import { ConversationStore } from './conversation-store.ts';
import { Conversations, type Work } from './conversations.ts';
import { TagStore } from './tag-store.ts';

/**
 * Tags and priority, by everybody who may see the conversation. They say how to look at it and change nothing else:
 * neither its owner nor its place in the queue.
 */
@Injectable()
export class Markings {
  constructor(
    private readonly conversations: Conversations,
    private readonly visible: AgentConversations,
    private readonly store: ConversationStore,
    private readonly tags: TagStore,
  ) {}

  addTag(agent: AgentProfile, conversationId: string, tag: string): Promise<Described | Refusal> {
    return this.#mark(agent, conversationId, async ({ db }) => {
      if (await this.tags.add(conversationId, tag, limits.tags, db)) return null;
      return new Refusal('conflict', {
        message: `A conversation has at most ${limits.tags} tags: remove one first.`,
        details: { reason: 'too_many_tags' },
      });
    });
  }

  removeTag(agent: AgentProfile, conversationId: string, tag: string): Promise<Described | Refusal> {
    return this.#mark(agent, conversationId, async ({ db }) => {
      await this.tags.remove(conversationId, tag, db);
      return null;
    });
  }

  setPriority(agent: AgentProfile, conversationId: string, priority: Priority): Promise<Described | Refusal> {
    return this.#mark(agent, conversationId, async ({ db }) => {
      await this.store.setPriority(conversationId, priority, db);
      return null;
    });
  }

  tagsInUse() {
    return this.tags.inUse(tagsOffered);
  }

  async #mark(
    agent: AgentProfile,
    conversationId: string,
    mark: (work: Work) => Promise<Refusal | null>,
  ): Promise<Described | Refusal> {
    const refused = await this.conversations.work(async work => {
      const seen = await this.visible.seenBy(agent, conversationId, work.db);
      if (seen instanceof Refusal) return seen;
      const refusal = await mark(work);
      if (!refusal) work.tell({ type: 'contextChanged', conversationId });
      return refusal;
    });
    return refused ?? this.visible.find(agent, conversationId);
  }
}

const tagsOffered = 200;
