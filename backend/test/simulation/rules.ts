import { presenceGraceMs } from '../../src/agents/presence.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { ConversationEvent } from '../../src/conversation/conversation-events.ts';
import type { WaitLimits } from '../../src/conversation/watch.ts';
import type { Agenda } from './agenda.ts';

type Change = Extract<ConversationEvent, { type: 'changed' }>;

/** What must hold at every moment of the day; what does not is noted. */
export class Rules {
  readonly broken: string[] = [];
  readonly #latest = new Map<string, Conversation>();

  constructor(
    private readonly agenda: Agenda,
    /** When the last visitor comes; ms. */
    private readonly end: number,
    private readonly capacity: number,
    private readonly limits: WaitLimits,
    /** How late the timers may be. */
    private readonly latenessMs: number,
  ) {}

  /** Everybody whom a person is to answer, or does. */
  open(): Conversation[] {
    return [...this.#latest.values()].filter(({ status }) => status === 'queued' || status === 'assigned');
  }

  /** Nobody comes any more, and nobody is left. */
  isOver(): boolean {
    return this.agenda.now > this.end && this.open().length === 0;
  }

  /** Those who wait for somebody like this, longest first. */
  queueFor(agentId: string, departments: readonly string[]): Conversation[] {
    const waiting = this.open().filter(
      ({ status, department, handoff }) =>
        status === 'queued' &&
        (department === null || departments.length === 0 || departments.includes(department)) &&
        !handoff?.passedBy.includes(agentId),
    );
    const place = ({ handoff, id }: Conversation) => `${handoff?.waitingSince} ${id}`;
    return waiting.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }

  latest(id: string): Conversation | undefined {
    return this.#latest.get(id);
  }

  follow({ before, after, messages }: Change): void {
    const known = this.#latest.get(after.id);
    if (known !== undefined && (known.epoch !== before.epoch || known.seq !== before.seq))
      this.#note(after, 'was changed and nobody was told');
    for (const { author } of messages) {
      if (author.kind === 'bot' && before.status === 'assigned')
        this.#note(after, 'the bot wrote to a person’s visitor');
      if (author.kind === 'agent' && author.id !== before.agent?.id) this.#note(after, 'a stranger wrote');
    }
    this.#latest.set(after.id, after);
    if (before.status === 'queued' && after.status === 'assigned') this.#checkOrder(before, after);
    if (after.agent !== null && after.agent.id !== before.agent?.id)
      this.#checkCapacity(after, after.agent.id);
  }

  /** To be called when the timers have just looked; `goneSince` has whoever is not connected, ms. */
  checkLimits(goneSince: ReadonlyMap<string, number>): void {
    for (const conversation of this.open()) {
      const { status, unanswered, epochSince, agent } = conversation;
      const goneMs = this.agenda.now - (goneSince.get(agent?.id ?? '') ?? this.agenda.now);
      if (goneMs > presenceGraceMs + this.latenessMs)
        this.#note(conversation, `is held by ${agent?.id}, who is gone`);
      if (unanswered === null) continue;
      const turnMs = this.agenda.now - Math.max(Date.parse(unanswered.since), Date.parse(epochSince));
      const [stretchMs, waitedMs] = [epochSince, unanswered.since].map(
        since => this.agenda.now - Date.parse(since),
      );
      const isLate = (ms = 0, limitMs = 0) => ms > limitMs + this.latenessMs;
      const isRaised = unanswered.raisedAt !== null || !isLate(stretchMs);
      if (status === 'queued' && !isRaised && isLate(waitedMs, this.limits.raiseMs))
        this.#note(conversation, 'waits too long in the queue, and nobody knows');
      if (status === 'assigned' && unanswered.remindedAt === null && isLate(turnMs, this.limits.remindMs))
        this.#note(conversation, 'is not answered, and its agent does not know');
      if (status === 'assigned' && isLate(turnMs, this.limits.requeueMs))
        this.#note(conversation, 'is not answered, and nobody else gets it');
    }
  }

  /** Who waited longer for the same, since an earlier moment, was there to be taken first. */
  #checkOrder(taken: Conversation, { agent }: Conversation): void {
    const passed = this.open().find(
      other =>
        other.status === 'queued' &&
        other.department === taken.department &&
        Date.parse(other.epochSince) < this.agenda.now &&
        other.handoff.waitingSince < (taken.handoff?.waitingSince ?? '') &&
        !other.handoff.passedBy.includes(agent?.id ?? ''),
    );
    if (passed !== undefined) this.#note(taken, `was taken before ${passed.id}`);
  }

  #checkCapacity(conversation: Conversation, agentId: string): void {
    const held = this.open().filter(({ agent }) => agent?.id === agentId).length;
    if (held > this.capacity) this.#note(conversation, `is the ${held}th of ${agentId}`);
  }

  #note({ id, status }: Conversation, what: string): void {
    this.broken.push(`${new Date(this.agenda.now).toISOString()} ${id} (${status}) ${what}`);
  }
}
