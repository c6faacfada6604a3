import { Injectable } from '@nestjs/common';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { AgentName, Answer, Attempt, Author, Stored } from '../contract/index.ts';
import { newId } from '../platform/ids.ts';
import { Database } from '../storage/database.ts';
import type { MessageTable, Schema } from '../storage/schema.ts';
import type { Draft } from './command.ts';
import type { Conversation } from './conversation.ts';

type Reader = Kysely<Schema> | Transaction<Schema>;

/** A message as it is kept: who may see what of it is decided by the views. */
export interface StoredMessage extends Draft {
  readonly id: string;
  readonly conversationId: string;
  readonly timestamp: string;
}

export interface Range {
  readonly afterSeq?: number | undefined;
  readonly beforeSeq?: number | undefined;
  readonly limit: number;
}

const attemptsShown = 20;
const lastLooked = 12;

/** Messages as rows, and what visitors thought of the answers. Messages are only ever added. */
@Injectable()
export class MessageStore {
  constructor(private readonly database: Database) {}

  /** What a sender's earlier message with this client id became, if there was one. */
  async sentBefore(sender: Author, clientId: string | undefined, db: Reader): Promise<Stored | null> {
    if (clientId === undefined) return null;
    const row = await db
      .selectFrom('message')
      .select(['id', 'seq'])
      .where('sender', '=', senderOf(sender))
      .where('client_id', '=', clientId)
      .executeTakeFirst();
    return row === undefined ? null : { id: row.id, seq: row.seq };
  }

  /** The colleague of this agent who wrote to the visitor last, where that was after `seq`. */
  async colleagueSince(
    conversationId: string,
    seq: number,
    agentId: string,
    db: Reader,
  ): Promise<AgentName | null> {
    const row = await db
      .selectFrom('message')
      .select(['author_id', 'author_name'])
      .where('conversation_id', '=', conversationId)
      .where('seq', '>', seq)
      .where('author_kind', '=', 'agent')
      .where('author_id', '!=', agentId)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : { id: row.author_id ?? '', name: row.author_name ?? '' };
  }

  /**
   * What the visitor wrote since an agent last did, newest first: messages in a row are one text, with the seq of its end.
   * Of a long silence of ours only the last messages.
   */
  async unansweredTurns(conversationId: string): Promise<{ text: string; seq: number }[]> {
    const rows = await this.database.read
      .selectFrom('message')
      .select(['seq', 'author_kind', 'text'])
      .where('conversation_id', '=', conversationId)
      .where('author_kind', '!=', 'system')
      .orderBy('seq', 'desc')
      .limit(lastLooked)
      .execute();
    const turns: { text: string; seq: number }[] = [];
    let isContinued = false;
    for (const { seq, author_kind, text } of rows) {
      if (author_kind === 'agent') break;
      const turn = isContinued ? turns.pop() : undefined;
      isContinued = author_kind === 'visitor';
      if (turn !== undefined)
        turns.push(isContinued ? { seq: turn.seq, text: `${text} ${turn.text}` } : turn);
      else if (isContinued) turns.push({ seq, text });
    }
    return turns;
  }

  async add(
    conversation: Conversation,
    drafts: readonly Draft[],
    db: Transaction<Schema>,
  ): Promise<StoredMessage[]> {
    const messages = drafts.map(draft => ({
      ...draft,
      id: newId(),
      conversationId: conversation.id,
      timestamp: conversation.updatedAt,
    }));
    if (messages.length > 0) await db.insertInto('message').values(messages.map(toRow)).execute();
    return messages;
  }

  /**
   * A page in ascending order: after a seq the next ones, before a seq (or with neither) the newest ones.
   * `hasMore` speaks of the direction that was asked for.
   */
  async page(
    conversationId: string,
    range: Range,
    db: Reader = this.database.read,
  ): Promise<{ messages: StoredMessage[]; hasMore: boolean }> {
    const { afterSeq, beforeSeq, limit } = range;
    const forward = afterSeq !== undefined;
    let query = db.selectFrom('message').selectAll().where('conversation_id', '=', conversationId);
    if (afterSeq !== undefined) query = query.where('seq', '>', afterSeq);
    if (beforeSeq !== undefined) query = query.where('seq', '<', beforeSeq);
    const rows = await query
      .orderBy('seq', forward ? 'asc' : 'desc')
      .limit(limit + 1)
      .execute();
    const hasMore = rows.length > limit;
    const page = rows.slice(0, limit).map(toMessage);
    return { messages: forward ? page : page.reverse(), hasMore };
  }

  /** The bot message of this id in this visitor's conversations. */
  async botMessageOf(visitorId: string, messageId: string, db: Reader): Promise<StoredMessage | null> {
    const row = await db
      .selectFrom('message')
      .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
      .selectAll('message')
      .where('message.id', '=', messageId)
      .where('message.author_kind', '=', 'bot')
      .where('conversation.visitor_id', '=', visitorId)
      .executeTakeFirst();
    return row === undefined ? null : toMessage(row);
  }

  /** The last message of each of these conversations. */
  async lastOf(conversationIds: readonly string[]): Promise<Map<string, StoredMessage>> {
    if (conversationIds.length === 0) return new Map();
    const rows = await this.database.read
      .selectFrom('message')
      .innerJoin('conversation', join =>
        join
          .onRef('conversation.id', '=', 'message.conversation_id')
          .onRef('conversation.seq', '=', 'message.seq'),
      )
      .selectAll('message')
      .where('conversation.id', 'in', conversationIds)
      .execute();
    return new Map(rows.map(row => [row.conversation_id, toMessage(row)]));
  }

  /** What the visitor said last in each of these conversations: from the end backwards, past the bot's few words. */
  async lastSaidByVisitors(conversationIds: readonly string[]): Promise<Map<string, string>> {
    const said = new Map<string, string>();
    for (const id of conversationIds) {
      const row = await this.database.read
        .selectFrom('message')
        .select('text')
        .where('conversation_id', '=', id)
        .where('author_kind', '=', 'visitor')
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (row !== undefined) said.set(id, row.text);
    }
    return said;
  }

  /** What the bot tried in each of these conversations, oldest first, the last twenty of each. */
  async attemptsOf(conversationIds: readonly string[]): Promise<Map<string, Attempt[]>> {
    const attempts = new Map<string, Attempt[]>();
    for (const id of conversationIds) attempts.set(id, await this.#lastAttempts(id));
    return attempts;
  }

  async rate(
    messageId: string,
    visitorId: string,
    helpful: boolean,
    now: string,
    db: Transaction<Schema>,
  ): Promise<void> {
    await db
      .insertInto('feedback')
      .values({ message_id: messageId, visitor_id: visitorId, helpful: helpful ? 1 : 0, created_at: now })
      .onConflict(conflict =>
        conflict.column('message_id').doUpdateSet({ helpful: helpful ? 1 : 0, created_at: now }),
      )
      .execute();
  }

  /** From the end of the conversation backwards, so that a long one costs no more than a short one. */
  async #lastAttempts(conversationId: string): Promise<Attempt[]> {
    const rows = await this.database.read
      .selectFrom('message')
      .select(['id', 'answer'])
      .where('conversation_id', '=', conversationId)
      .where('answer', 'is not', null)
      .orderBy('seq', 'desc')
      .limit(attemptsShown)
      .execute();
    return rows.reverse().map(row => {
      const { entryId, confidence, decision } = parseAnswer(row.answer ?? '');
      return { messageId: row.id, entryId, confidence, decision };
    });
  }
}

function senderOf(author: Author): string {
  return author.id === undefined ? author.kind : `${author.kind}:${author.id}`;
}

function toRow(message: StoredMessage): MessageTable {
  return {
    id: message.id,
    conversation_id: message.conversationId,
    seq: message.seq,
    author_kind: message.author.kind,
    author_id: message.author.id ?? null,
    author_name: message.author.name ?? null,
    is_identified: message.isIdentified ? 1 : 0,
    sender: senderOf(message.author),
    client_id: message.clientId ?? null,
    text: message.text,
    answer: message.answer === undefined ? null : JSON.stringify(message.answer),
    replaces: message.replaces ?? null,
    created_at: message.timestamp,
  };
}

function toMessage(row: Selectable<MessageTable>): StoredMessage {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    seq: row.seq,
    author: {
      kind: row.author_kind,
      ...(row.author_id === null ? {} : { id: row.author_id }),
      ...(row.author_name === null ? {} : { name: row.author_name }),
    },
    text: row.text,
    timestamp: row.created_at,
    ...(row.is_identified === 1 ? { isIdentified: true } : {}),
    ...(row.client_id === null ? {} : { clientId: row.client_id }),
    ...(row.answer === null ? {} : { answer: parseAnswer(row.answer) }),
    ...(row.replaces === null ? {} : { replaces: row.replaces }),
  };
}

function parseAnswer(json: string): Answer {
  return JSON.parse(json) as Answer; // written by `toRow` from an Answer
}
