import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/refusal.ts';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { Visitors } from '../visitors/visitors.ts';
import type { Conversation } from './conversation.ts';
import { type ConversationEvent, ConversationEvents } from './conversation-events.ts';
import { type ConversationRecord, ConversationStore } from './conversation-store.ts';
import { MessageStore, type StoredMessage } from './message-store.ts';
import type { Outcome } from './outcome.ts';
import { refuseTransfer } from './transfer-refusals.ts';
import { WaitStore } from './wait-store.ts';

/** How often a transition is made again because somebody else was faster; more would be a bug, not a race. */
const attempts = 20;

export interface Changed extends ConversationRecord {
  readonly before: Conversation;
  readonly messages: readonly StoredMessage[];
}

/** What one write job works with: its transaction, its time, and news to tell after the commit. */
export interface Work {
  readonly db: Transaction<Schema>;
  /** UTC ISO */
  readonly now: string;
  /** Loads, lets `decide` make the transition, saves. Null from `find` is `not_found`, a refusal stays one. */
  change(
    find: () => Promise<ConversationRecord | Refusal | null>,
    decide: (conversation: Conversation) => Outcome | Promise<Outcome>,
  ): Promise<Changed | Refusal>;
  tell(event: ConversationEvent): void;
}

/** Load, transition, save, commit, publish: the one way in which a conversation changes. */
@Injectable()
export class Conversations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: ConversationStore,
    private readonly messages: MessageStore,
    private readonly waits: WaitStore,
    private readonly visitors: Visitors,
    private readonly events: ConversationEvents,
  ) {}

  /** Runs the job in a transaction; what it told is published after the commit, before this answers. */
  async work<T>(job: (work: Work) => Promise<T>): Promise<T> {
    const receivedAt = performance.now();
    const news: ConversationEvent[] = [];
    const result = await this.database.write(async db => {
      news.length = 0;
      const now = this.clock.now().toISOString();
      return job({
        db,
        now,
        tell: event => news.push(event),
        change: async (find, decide) => {
          const changed = await this.#change(find, decide, db);
          if (!(changed instanceof Refusal) && changed.before !== changed.conversation) {
            const { before, conversation: after, messages } = changed;
            news.push({ type: 'changed', before, after, messages, receivedAt });
          }
          return changed;
        },
      });
    });
    for (const event of news) this.events.publish(event);
    return result;
  }

  async #change(
    find: () => Promise<ConversationRecord | Refusal | null>,
    decide: (conversation: Conversation) => Outcome | Promise<Outcome>,
    db: Transaction<Schema>,
  ): Promise<Changed | Refusal> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const record = await find();
      if (record === null) return new Refusal('not_found');
      if (record instanceof Refusal) return record;
      const before = record.conversation;
      const outcome = await decide(before);
      if (!outcome.ok) return refusalOf(outcome);
      if (outcome.next === before) return { ...record, before, messages: [] };
      if (!(await this.#save(record, outcome.next, db))) continue;
      const messages = await this.messages.add(outcome.next, outcome.drafts, db);
      if (before.status === 'queued' && outcome.next.status === 'assigned')
        await this.waits.add(before, outcome.next.epochSince, db);
      return { ...record, before, conversation: outcome.next, messages };
    }
    throw new Error('a conversation changed under every attempt to change it');
  }

  async #save(record: ConversationRecord, next: Conversation, db: Transaction<Schema>): Promise<boolean> {
    if (record.isStored) return this.store.save(record.conversation, next, db);
    await this.visitors.remember(next.visitorId, next.id, db);
    return this.store.insert(next, db);
  }
}

function refusalOf(outcome: Extract<Outcome, { ok: false }>): Refusal {
  if (outcome.refused === 'forbidden') {
    return new Refusal('forbidden', {
      message:
        'This belongs to the agent who holds the conversation, or to a supervisor; where nobody does, claim it first.',
    });
  }
  if (outcome.refused === 'answeredSince') {
    return new Refusal('conflict', {
      message: `${outcome.by.name} has answered since you began: read it, then send without lastSeenSeq to send anyway.`,
      details: { obstacle: 'answered_since', agent: outcome.by },
    });
  }
  if (outcome.obstacle !== undefined) return refuseTransfer(outcome.obstacle, outcome.holder ?? undefined);
  if (outcome.holder === null) return new Refusal('conflict');
  return new Refusal('conflict', {
    message: `${outcome.holder.name} holds this conversation.`,
    details: { agent: outcome.holder },
  });
}
