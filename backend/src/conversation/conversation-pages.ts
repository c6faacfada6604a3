import { Injectable } from '@nestjs/common';
import { type SqlBool, sql } from 'kysely';
import type { Locale, Status } from '../contract/index.ts';
import { Database } from '../storage/database.ts';
import { type ConversationRecord, selectRecords, toRecord } from './conversation-store.ts';
import { SearchStore } from './search-store.ts';
import type { Sought } from './search-words.ts';

/** Which conversations; what is absent asks for nothing. */
export interface Filter {
  readonly status?: Status | undefined;
  readonly with?: 'person' | 'bot' | undefined;
  readonly assigneeId?: string | undefined;
  readonly isUnread?: boolean | undefined;
  readonly department?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly visitorId?: string | undefined;
  readonly tag?: string | undefined;
}

/** The last conversation of the page before. */
export interface Place {
  readonly updatedAt: string;
  readonly id: string;
}

/** With words sought, the last stretch in which they stand; else null. */
export type Listed = ConversationRecord & { readonly stretch: number | null };

/** Conversations by what they are and what is said in them, last active first. */
@Injectable()
export class ConversationPages {
  constructor(
    private readonly database: Database,
    private readonly search: SearchStore,
  ) {}

  async page(
    filter: Filter,
    options: { sought: Sought; before: Place | null; limit: number },
  ): Promise<Listed[]> {
    const { sought, before, limit } = options;
    const base = filtered(selectRecords(this.database.read), filter);
    const query = (before === null ? base : base.where(isBehind(before)))
      .orderBy('conversation.updated_at', 'desc')
      .orderBy('conversation.id', 'desc')
      .limit(limit);
    if (sought.length === 0) return (await query.execute()).map(row => ({ ...toRecord(row), stretch: null }));
    const rows = await query
      .innerJoin(this.search.hits(sought).as('hit'), 'hit.conversation_id', 'conversation.id')
      .select('hit.stretch')
      .execute();
    return rows.map(row => ({ ...toRecord(row), stretch: row.stretch }));
  }

  async counts(agentId: string): Promise<Record<Status | 'mine', number>> {
    const rows = await this.database.read
      .selectFrom('conversation')
      .select(({ fn }) => ['status', fn.countAll().as('count')])
      .groupBy('status')
      .execute();
    const mine = await this.database.read
      .selectFrom('conversation')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('assignee_id', '=', agentId)
      .where('status', '=', 'assigned')
      .executeTakeFirstOrThrow();
    const count = (status: Status) => Number(rows.find(row => row.status === status)?.count ?? 0);
    return {
      bot: count('bot'),
      queued: count('queued'),
      assigned: count('assigned'),
      closed: count('closed'),
      mine: Number(mine.count),
    };
  }
}

type Query = ReturnType<typeof selectRecords>;

function filtered(query: Query, filter: Filter): Query {
  const { status, assigneeId, isUnread, department, locale, visitorId, tag } = filter;
  let narrow = query;
  if (status !== undefined) narrow = narrow.where('conversation.status', '=', status);
  if (filter.with === 'person') narrow = narrow.where('conversation.status', '=', 'assigned');
  if (filter.with === 'bot') narrow = narrow.where('conversation.status', 'in', ['bot', 'queued']);
  if (assigneeId !== undefined) narrow = narrow.where('conversation.assignee_id', '=', assigneeId);
  if (department !== undefined) narrow = narrow.where('conversation.department', '=', department);
  if (locale !== undefined) narrow = narrow.where('conversation.locale', '=', locale);
  if (visitorId !== undefined) narrow = narrow.where('conversation.visitor_id', '=', visitorId);
  if (tag !== undefined)
    narrow = narrow.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('conversation_tag')
          .select('tag')
          .whereRef('conversation_tag.conversation_id', '=', 'conversation.id')
          .where('tag', '=', tag),
      ),
    );
  return isUnread ? narrow.where(visitorWroteLast) : narrow;
}

const visitorWroteLast = sql<SqlBool>`conversation.seq > conversation.agent_read and exists (
  select 1 from message where message.conversation_id = conversation.id
    and message.seq = conversation.seq and message.author_kind = 'visitor')`;

const isBehind = ({ updatedAt, id }: Place) =>
  sql<SqlBool>`(conversation.updated_at, conversation.id) < (${updatedAt}, ${id})`;
