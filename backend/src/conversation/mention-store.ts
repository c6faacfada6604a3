import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import type { AgentName, Mention } from '../contract/index.ts';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { Reader } from './conversation-store.ts';

const mostUnread = 100;

/** Who was called in a note, and whether they have seen it. */
@Injectable()
export class MentionStore {
  constructor(private readonly database: Database) {}

  async add(
    note: { id: string; conversationId: string },
    agents: readonly AgentName[],
    db: Transaction<Schema>,
  ): Promise<void> {
    if (agents.length === 0) return;
    const place = { note_id: note.id, conversation_id: note.conversationId, read_at: null };
    const rows = agents.map(({ id }) => ({ ...place, agent_id: id }));
    await db.insertInto('mention').values(rows).execute();
  }

  /** Who was called in each of these notes. */
  async ofNotes(
    noteIds: readonly string[],
    db: Reader = this.database.read,
  ): Promise<Map<string, AgentName[]>> {
    if (noteIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('mention')
      .innerJoin('agent', 'agent.id', 'mention.agent_id')
      .select(['mention.note_id', 'agent.id', 'agent.name'])
      .where('mention.note_id', 'in', noteIds)
      .orderBy('agent.name')
      .execute();
    const byNote = Map.groupBy(rows, row => row.note_id);
    return new Map([...byNote].map(([id, named]) => [id, named.map(({ id, name }) => ({ id, name }))]));
  }

  /** What calls this agent and was not seen yet, newest first. */
  async unreadBy(agentId: string): Promise<Mention[]> {
    const rows = await this.database.read
      .selectFrom('mention')
      .innerJoin('note', 'note.id', 'mention.note_id')
      .select([
        'note.id',
        'note.conversation_id',
        'note.author_id',
        'note.author_name',
        'note.text',
        'note.created_at',
      ])
      .where('mention.agent_id', '=', agentId)
      .where('mention.read_at', 'is', null)
      .orderBy('note.created_at', 'desc')
      .orderBy('note.id')
      .limit(mostUnread)
      .execute();
    return rows.map(row => ({
      noteId: row.id,
      conversationId: row.conversation_id,
      author: { id: row.author_id, name: row.author_name },
      message: row.text,
      timestamp: row.created_at,
    }));
  }

  /** @returns whether anything was unread */
  async markRead(
    agentId: string,
    conversationId: string,
    now: string,
    db: Transaction<Schema>,
  ): Promise<boolean> {
    const result = await db
      .updateTable('mention')
      .set({ read_at: now })
      .where('agent_id', '=', agentId)
      .where('conversation_id', '=', conversationId)
      .where('read_at', 'is', null)
      .executeTakeFirst();
    return Number(result.numUpdatedRows) > 0;
  }
}
