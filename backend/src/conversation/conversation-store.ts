import { Injectable } from '@nestjs/common';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { HandoffReason, Locale, Priority, Read } from '../contract/index.ts';
import { Database } from '../storage/database.ts';
import type { ConversationTable, Schema } from '../storage/schema.ts';
import type { Conversation } from './conversation.ts';
import type { WaitLimits } from './watch.ts';

export type Reader = Kysely<Schema> | Transaction<Schema>;

/** A conversation with what is kept beside it and changes without a transition. */
export interface ConversationRecord {
  readonly conversation: Conversation;
  readonly read: Read;
  readonly priority: Priority;
  /** Its visitor may not write any more. */
  readonly isBanned: boolean;
  /** Its assignee has looked at it since it came to them. */
  readonly isSeen: boolean;
  /** False while nothing was said: it has an id and no row. */
  readonly isStored: boolean;
}

/** Somebody in the queue: for which department (null: for whoever comes first), and since when they stand in it. */
export interface Waiting {
  readonly id: string;
  readonly department: string | null;
  readonly locale: Locale;
  readonly queuedAt: string;
}

/** What is kept beside a conversation that has just begun. */
export const unmarked = {
  read: { visitor: 0, agent: 0 },
  priority: 'normal',
  isBanned: false,
  isSeen: false,
} as const;

/** Somebody who may have waited too long. */
export type Overdue = Pick<Conversation, 'id' | 'status' | 'department'>;

/** Conversations as rows. A visitor's look-ups begin at the visitor, an agent's at what the agent may see. */
@Injectable()
export class ConversationStore {
  constructor(private readonly database: Database) {}

  /** The visitor's current conversation, when it has a row yet. */
  async currentOf(visitorId: string, db: Reader = this.database.read): Promise<ConversationRecord | null> {
    const row = await selectRecords(db)
      .where('visitor.id', '=', visitorId)
      .whereRef('visitor.current_conversation_id', '=', 'conversation.id')
      .executeTakeFirst();
    return row === undefined ? null : toRecord(row);
  }

  async byId(id: string, db: Reader = this.database.read): Promise<ConversationRecord | null> {
    const row = await selectRecords(db).where('conversation.id', '=', id).executeTakeFirst();
    return row === undefined ? null : toRecord(row);
  }

  async byIds(ids: readonly string[]): Promise<ConversationRecord[]> {
    if (ids.length === 0) return [];
    const rows = await selectRecords(this.database.read).where('conversation.id', 'in', ids).execute();
    return rows.map(toRecord);
  }

  /** Who waits, first come first served; with the same start the id decides, so that everybody sees one order. */
  async queue(): Promise<ConversationRecord[]> {
    const rows = await selectRecords(this.database.read)
      .where('status', '=', 'queued')
      .orderBy('waiting_since')
      .orderBy('conversation.id')
      .execute();
    return rows.map(toRecord);
  }

  /** The same order without the rest, for who only counts places. */
  waiting(): Promise<Waiting[]> {
    return this.database.read
      .selectFrom('conversation')
      .select(['id', 'department', 'locale', 'epoch_since as queuedAt'])
      .where('status', '=', 'queued')
      .orderBy('waiting_since')
      .orderBy('id')
      .execute();
  }

  /** All that people are concerned with: what waits, and what somebody holds. */
  async live(): Promise<ConversationRecord[]> {
    const rows = await selectRecords(this.database.read)
      .where('status', 'in', ['queued', 'assigned'])
      .execute();
    return rows.map(toRecord);
  }

  async assignedTo(agentId: string): Promise<ConversationRecord[]> {
    const rows = await selectRecords(this.database.read)
      .where('assignee_id', '=', agentId)
      .where('status', '=', 'assigned')
      .orderBy('updated_at', 'desc')
      .execute();
    return rows.map(toRecord);
  }

  /** Where something may be due because nobody answers: `watch` decides. */
  overdue({ raiseMs, passOnMs, remindMs, requeueMs }: WaitLimits, now: Date): Promise<Overdue[]> {
    const before = (ms: number) => (ms === 0 ? '' : new Date(now.getTime() - ms).toISOString());
    return this.database.read
      .selectFrom('conversation')
      .select(['id', 'status', 'department'])
      .where(({ or, and, eb }) =>
        or([
          and([
            eb('status', '=', 'queued'),
            eb('raised_at', 'is', null),
            eb('unanswered_since', '<=', before(raiseMs)),
          ]),
          and([
            eb('status', '=', 'queued'),
            eb('passed_by', '!=', '[]'),
            eb('epoch_since', '<=', before(raiseMs)),
          ]),
          and([
            eb('status', '=', 'assigned'),
            eb('seen_epoch', '<', eb.ref('epoch')),
            eb('unanswered_since', '<=', before(passOnMs)),
            eb('epoch_since', '<=', before(passOnMs)),
          ]),
          and([
            eb('status', '=', 'assigned'),
            eb('reminded_at', 'is', null),
            eb('unanswered_since', '<=', before(remindMs)),
            eb('epoch_since', '<=', before(remindMs)),
          ]),
          and([
            eb('status', '=', 'assigned'),
            eb('unanswered_since', '<=', before(requeueMs)),
            eb('epoch_since', '<=', before(requeueMs)),
          ]),
        ]),
      )
      .orderBy('unanswered_since')
      .execute();
  }

  /** Conversations the bot holds in which nothing has happened since `before`. */
  async idleWithBot(before: string, limit: number): Promise<string[]> {
    const rows = await this.database.read
      .selectFrom('conversation')
      .select('id')
      .where('status', '=', 'bot')
      .where('updated_at', '<=', before)
      .limit(limit)
      .execute();
    return rows.map(row => row.id);
  }

  /** False when somebody else made its row first. */
  async insert(conversation: Conversation, db: Transaction<Schema>): Promise<boolean> {
    const result = await db
      .insertInto('conversation')
      .values({
        id: conversation.id,
        visitor_id: conversation.visitorId,
        visitor_read: 0,
        agent_read: 0,
        created_at: conversation.updatedAt,
        ...changing(conversation),
      })
      .onConflict(conflict => conflict.column('id').doNothing())
      .executeTakeFirst();
    return Number(result.numInsertedOrUpdatedRows) === 1;
  }

  /**
   * Writes what a transition made of `before`, unless somebody was faster: one conditional UPDATE decides every race.
   * False means that nothing was written and the transition is to be made again on what is there now.
   */
  async save(before: Conversation, next: Conversation, db: Transaction<Schema>): Promise<boolean> {
    const result = await db
      .updateTable('conversation')
      .set(changing(next))
      .where('id', '=', before.id)
      .where('epoch', '=', before.epoch)
      .where('seq', '=', before.seq)
      .executeTakeFirst();
    return Number(result.numUpdatedRows) === 1;
  }

  /** Moves a reader's mark forward, never back nor past the last message. @returns the mark when it moved */
  async markRead(
    id: string,
    reader: keyof Read,
    seq: number,
    db: Transaction<Schema>,
  ): Promise<number | null> {
    const column = reader === 'visitor' ? 'visitor_read' : 'agent_read';
    const row = await db
      .updateTable('conversation')
      .set(({ ref }) => ({
        [column]: sql<number>`case when ${ref('seq')} < ${seq} then ${ref('seq')} else cast(${seq} as integer) end`,
      }))
      .where('id', '=', id)
      .where(column, '<', seq)
      .where(column, '<', ({ ref }) => ref('seq'))
      .returning(`${column} as mark`)
      .executeTakeFirst();
    return row?.mark ?? null;
  }

  /** Its assignee knows of it. */
  async markSeen(id: string, assigneeId: string, db: Transaction<Schema>): Promise<void> {
    await db
      .updateTable('conversation')
      .set(({ ref }) => ({ seen_epoch: ref('epoch') }))
      .where('id', '=', id)
      .where('assignee_id', '=', assigneeId)
      .execute();
  }

  async setPriority(id: string, priority: Priority, db: Transaction<Schema>): Promise<void> {
    await db.updateTable('conversation').set({ priority }).where('id', '=', id).execute();
  }

  /** The latest conversations of a visitor, by id. */
  async idsOf(visitorId: string, limit: number, db: Reader): Promise<string[]> {
    const rows = await db
      .selectFrom('conversation')
      .select('id')
      .where('visitor_id', '=', visitorId)
      .orderBy('updated_at', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  }

  async setContext(
    id: string,
    context: Pick<Conversation, 'page' | 'locale'>,
    db: Transaction<Schema>,
  ): Promise<void> {
    await db.updateTable('conversation').set(context).where('id', '=', id).execute();
  }
}

/** Conversations with their assignee's name and their visitor's standing, as `toRecord` wants them. */
export function selectRecords(db: Reader) {
  return db
    .selectFrom('conversation')
    .innerJoin('visitor', 'visitor.id', 'conversation.visitor_id')
    .leftJoin('agent', 'agent.id', 'conversation.assignee_id')
    .selectAll('conversation')
    .select(['agent.name as assignee_name', 'visitor.banned_at']);
}

function changing(conversation: Conversation) {
  return {
    status: conversation.status,
    epoch: conversation.epoch,
    epoch_since: conversation.epochSince,
    unanswered_since: conversation.unanswered?.since ?? null,
    raised_at: conversation.unanswered?.raisedAt ?? null,
    reminded_at: conversation.unanswered?.remindedAt ?? null,
    seq: conversation.seq,
    unsure_turns: conversation.unsureTurns,
    topic: conversation.topic,
    reason: conversation.handoff?.reason ?? null,
    waiting_since: conversation.handoff?.waitingSince ?? null,
    assignee_id: conversation.agent?.id ?? null,
    department: conversation.department,
    department_chosen: conversation.isDepartmentChosen ? 1 : 0,
    passed_by: conversation.handoff === null ? null : JSON.stringify(conversation.handoff.passedBy),
    contact: conversation.contact === null ? null : JSON.stringify(conversation.contact),
    page: conversation.page,
    locale: conversation.locale,
    updated_at: conversation.updatedAt,
  };
}

export function toRecord(
  row: Selectable<ConversationTable> & { assignee_name: string | null; banned_at: string | null },
): ConversationRecord {
  const handoff =
    row.waiting_since === null || row.reason === null
      ? null
      : {
          reason: row.reason as HandoffReason,
          waitingSince: row.waiting_since,
          passedBy: row.passed_by === null ? [] : JSON.parse(row.passed_by),
        };
  const agent = row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' };
  const conversation = {
    id: row.id,
    visitorId: row.visitor_id,
    epoch: row.epoch,
    epochSince: row.epoch_since,
    unanswered:
      row.unanswered_since === null
        ? null
        : { since: row.unanswered_since, raisedAt: row.raised_at, remindedAt: row.reminded_at },
    seq: row.seq,
    unsureTurns: row.unsure_turns,
    topic: row.topic,
    department: row.department,
    isDepartmentChosen: row.department_chosen === 1,
    page: row.page,
    locale: row.locale,
    contact: row.contact === null ? null : JSON.parse(row.contact),
    updatedAt: row.updated_at,
    status: row.status,
    handoff,
    agent,
  } as Conversation; // `changing` wrote these columns from the same union
  return {
    conversation,
    read: { visitor: row.visitor_read, agent: row.agent_read },
    priority: row.priority,
    isBanned: row.banned_at !== null,
    isSeen: row.seen_epoch >= row.epoch,
    isStored: true,
  };
}
