import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Presences } from '../agents/presence.ts';
import type { AgentConversation, VisitorConversation } from '../contract/index.ts';
import { AgentConversations } from '../conversation/agent-conversations.ts';
import { Desk } from '../conversation/desk.ts';
import { type Place, Queue } from '../conversation/queue.ts';
import { viewForAgent, viewForVisitor } from '../conversation/views.ts';
import { Logger } from '../platform/logger.ts';

/**
 * The state of conversations, told to agents and visitors. States are read when they are told, one after another, so
 * that under load many changes become one piece of news and an older state never comes after a newer one.
 */
@Injectable()
export class ConversationNews {
  toAgents: (view: AgentConversation) => void = () => {};
  toVisitor: (visitorId: string, view: VisitorConversation) => void = () => {};

  #changed = new Set<string>();
  #forVisitors = new Set<string>();
  #queueMoved = false;
  #places = new Map<string, Place>();
  #telling = false;

  constructor(
    private readonly conversations: AgentConversations,
    private readonly queue: Queue,
    desk: Desk,
    private readonly presences: Presences,
    private readonly logger: Logger,
  ) {
    desk.onChange(() => this.queueMoved()); // whether anybody answers, and when, depends on who is there
  }

  add(conversationId: string, { forVisitor }: { forVisitor: boolean }): void {
    this.#changed.add(conversationId);
    if (forVisitor) this.#forVisitors.add(conversationId);
    void this.#tellAll(); // reports its own failure
  }

  /** Somebody came to the queue or left it, or time went by: others have another place now, or another time to wait. */
  queueMoved(): void {
    this.#queueMoved = true;
    void this.#tellAll(); // reports its own failure
  }

  async #tellAll(): Promise<void> {
    if (this.#telling) return;
    this.#telling = true;
    try {
      while (this.#changed.size > 0 || this.#queueMoved) await this.#tellOnce();
    } catch (error) {
      this.logger.error({ error }, 'news of conversations could not be read; clients heal when they ask');
    } finally {
      this.#telling = false;
    }
  }

  async #tellOnce(): Promise<void> {
    // What is committed in the same turn of the event loop becomes one piece of news.
    await new Promise(setImmediate);
    const forAgents = this.presences.all().length > 0 ? this.#changed : new Set<string>();
    const forVisitors = this.#forVisitors;
    const hasQueueMoved = this.#queueMoved;
    this.#changed = new Set();
    this.#forVisitors = new Set();
    this.#queueMoved = false;
    if (hasQueueMoved) for (const id of await this.#moved()) forVisitors.add(id);
    for (const described of await this.conversations.describeAll([...forAgents.union(forVisitors)])) {
      const { id, visitorId } = described.conversation;
      if (forVisitors.has(id)) this.toVisitor(visitorId, viewForVisitor(described, this.#places.get(id)));
      if (forAgents.has(id)) this.toAgents(viewForAgent(described));
    }
  }

  /** Who has another place in the queue, or another time to wait, than was last told. */
  async #moved(): Promise<string[]> {
    const places = await this.queue.places();
    const before = this.#places;
    this.#places = new Map(places.map(place => [place.conversationId, place]));
    return places
      .filter(place => !isDeepStrictEqual(before.get(place.conversationId), place))
      .map(({ conversationId }) => conversationId);
  }
}
