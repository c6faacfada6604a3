import { Injectable } from '@nestjs/common';
import type { Selectable, Transaction } from 'kysely';
import type { AgentName, Author } from '../contract/index.ts';
import { newId } from '../platform/ids.ts';
import { Database } from '../storage/database.ts';
import type { NoteTable, Schema } from '../storage/schema.ts';

export interface StoredNote {
  readonly id: string;
  readonly conversationId: string;
  readonly afterSeq: number;
  readonly text: string;
  readonly author: Author;
  readonly timestamp: string;
  readonly clientId?: string;
  /** Who is called in it, where anybody is. */
  readonly mentions?: AgentName[];
}

/** What agents tell each other about a conversation; a visitor's look-ups never come here. */
@Injectable()
export class NoteStore {
  constructor(private readonly database: Database) {}

  async add(
    note: {
      conversationId: string;
      afterSeq: number;
      author: Author & { id: string; name: string };
      text: string;
      clientId?: string | undefined;
    },
    now: string,
    db: Transaction<Schema>,
  ): Promise<StoredNote> {
    const row = {
      id: newId(),
      conversation_id: note.conversationId,
      after_seq: note.afterSeq,
      author_id: note.author.id,
      author_name: note.author.name,
      text: note.text,
      created_at: now,
      client_id: note.clientId ?? null,
    };
    await db.insertInto('note').values(row).execute();
    return toNote(row);
  }

  /** What an author's earlier note with this client id became, if there was one. */
  async sentBefore(
    authorId: string,
    clientId: string | undefined,
    db: Transaction<Schema>,
  ): Promise<StoredNote | null> {
    if (clientId === undefined) return null;
    const row = await db
      .selectFrom('note')
      .selectAll()
      .where('author_id', '=', authorId)
      .where('client_id', '=', clientId)
      .executeTakeFirst();
    return row === undefined ? null : toNote(row);
  }

  /** The notes written from `from` to `to`, both seqs of messages they follow. */
  async between(conversationId: string, from: number, to: number): Promise<StoredNote[]> {
    const rows = await this.database.read
      .selectFrom('note')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .where('after_seq', '>=', from)
      .where('after_seq', '<=', to)
      .orderBy('after_seq')
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(toNote);
  }
}

function toNote(row: Selectable<NoteTable>): StoredNote {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    afterSeq: row.after_seq,
    text: row.text,
    author: { kind: 'agent', id: row.author_id, name: row.author_name },
    timestamp: row.created_at,
    ...(row.client_id === null ? {} : { clientId: row.client_id }),
  };
}
