import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** Tags on conversations. There is no list of allowed ones: those in use are offered when somebody types. */
@Injectable()
export class TagStore {
  constructor(private readonly database: Database) {}

  /** The tags of each of these conversations, by letter; those without any are missing. */
  async of(conversationIds: readonly string[]): Promise<Map<string, string[]>> {
    if (conversationIds.length === 0) return new Map();
    const rows = await this.database.read
      .selectFrom('conversation_tag')
      .selectAll()
      .where('conversation_id', 'in', conversationIds)
      .execute();
    return new Map(
      [...Map.groupBy(rows, row => row.conversation_id)].map(([id, tagged]) => [
        id,
        tagged.map(({ tag }) => tag).sort(byLetter),
      ]),
    );
  }

  /** All tags in use, the most used first. */
  async inUse(limit: number): Promise<{ tag: string; conversations: number }[]> {
    const rows = await this.database.read
      .selectFrom('conversation_tag')
      .select(({ fn }) => ['tag', fn.countAll().as('conversations')])
      .groupBy('tag')
      .orderBy('conversations', 'desc')
      .orderBy('tag')
      .limit(limit)
      .execute();
    return rows.map(({ tag, conversations }) => ({ tag, conversations: Number(conversations) }));
  }

  /** @returns false when the conversation has `atMost` others already */
  async add(conversationId: string, tag: string, atMost: number, db: Transaction<Schema>): Promise<boolean> {
    const others = await db
      .selectFrom('conversation_tag')
      .select('tag')
      .where('conversation_id', '=', conversationId)
      .where('tag', '<>', tag)
      .execute();
    if (others.length >= atMost) return false;
    await db
      .insertInto('conversation_tag')
      .values({ conversation_id: conversationId, tag })
      .onConflict(conflict => conflict.columns(['conversation_id', 'tag']).doNothing())
      .execute();
    return true;
  }

  async remove(conversationId: string, tag: string, db: Transaction<Schema>): Promise<void> {
    await db
      .deleteFrom('conversation_tag')
      .where('conversation_id', '=', conversationId)
      .where('tag', '=', tag)
      .execute();
  }
}

/** "été" stands before "vip", which databases do not agree on. */
const byLetter = new Intl.Collator('fr').compare;
