import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.ts';
import { Logger } from '../platform/logger.ts';
import { Refusal } from '../platform/refusal.ts';
import { type Assignment, assign, type Candidate, canTake, serves } from './assignment.ts';
import { type Conversation, transition } from './conversation.ts';
import { type ConversationEvent, ConversationEvents } from './conversation-events.ts';
import { ConversationStore } from './conversation-store.ts';
import { Conversations } from './conversations.ts';
import { Desk } from './desk.ts';
import { HolderStore } from './holder-store.ts';
import { unchanged } from './outcome.ts';

/**
 * Gives what waits to who is online, has room and can answer it. Looks whenever something happened that may matter, one
 * look after the other; where somebody claims meanwhile, the claim counts.
 */
@Injectable()
export class Assigner {
  /** When each agent was last given a conversation or was done with one. After a restart nobody has been, yet. */
  readonly #idleSince = new Map<string, number>();
  #isDue = false;
  #isLooking = false;

  constructor(
    private readonly conversations: Conversations,
    private readonly store: ConversationStore,
    private readonly holders: HolderStore,
    private readonly desk: Desk,
    private readonly clock: Clock,
    private readonly logger: Logger,
    events: ConversationEvents,
  ) {
    desk.onChange(() => void this.look()); // reports its own failure
    events.subscribe(event => this.#follow(event));
  }

  /** What happens while it looks is looked at when it is done. */
  async look(): Promise<void> {
    this.#isDue = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      while (this.#isDue) {
        this.#isDue = false;
        for (const assignment of await this.#plan()) await this.#give(assignment);
      }
    } catch (error) {
      this.logger.error({ error }, 'what waits could not be assigned; it is tried again at the next change');
    } finally {
      this.#isLooking = false;
    }
  }

  /** Whether somebody else than its assignee would be given it now. */
  async hasOther(conversation: Conversation): Promise<boolean> {
    if (!this.desk.isOpenFor(conversation)) return false;
    const candidates = await this.#candidates();
    return candidates.some(one => one.id !== conversation.agent?.id && canTake(one, conversation));
  }

  #follow(event: ConversationEvent): void {
    if (event.type !== 'changed') return;
    const { before, after } = event;
    if (before.agent?.id !== after.agent?.id) {
      for (const agent of [before.agent, after.agent])
        if (agent !== null) this.#idleSince.set(agent.id, this.clock.now().getTime());
    }
    const waitsElsewhere = before.epoch !== after.epoch || before.department !== after.department;
    const mayMatter = (after.status === 'queued' && waitsElsewhere) || before.agent?.id !== after.agent?.id;
    if (mayMatter) void this.look(); // reports its own failure
  }

  async #candidates(): Promise<Candidate[]> {
    const online = this.desk.online();
    if (online.length === 0) return [];
    const loads = await this.holders.loads();
    return online.map(agent => ({
      ...agent,
      assigned: loads.get(agent.id) ?? 0,
      idleSince: this.#idleSince.get(agent.id) ?? 0,
    }));
  }

  async #plan(): Promise<Assignment[]> {
    const candidates = await this.#candidates();
    if (candidates.every(({ assigned, capacity }) => assigned >= capacity)) return [];
    const queue = (await this.store.queue()).flatMap(({ conversation }) =>
      conversation.status === 'queued' && this.desk.isOpenFor(conversation) ? [conversation] : [],
    );
    return assign(queue, candidates);
  }

  /** Only while all still is as it was planned: whatever came between has made another look due. */
  async #give({ conversation: { id, epoch }, agent }: Assignment): Promise<void> {
    await this.conversations.work(async work => {
      const candidate = this.desk.online().find(one => one.id === agent.id);
      const assigned = await this.holders.loadOf(agent.id, work.db);
      if (candidate === undefined || assigned >= candidate.capacity) return;
      const changed = await work.change(
        () => this.store.byId(id, work.db),
        conversation =>
          conversation.epoch === epoch && serves(candidate, conversation)
            ? transition(conversation, { type: 'assign', agent }, work.now)
            : unchanged(conversation),
      );
      if (changed instanceof Refusal || changed.messages.length === 0) return;
      work.tell({ type: 'given', to: agent, by: null, conversation: changed.conversation });
    });
  }
}
