import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import type { Draft, DraftKind } from '../contract/index.ts';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { Reader } from './conversation-store.ts';

interface Place {
  readonly agentId: string;
  readonly conversationId: string;
}

/** What agents have begun to write, one text for each of them, conversation and kind. An empty one has no row. */
@Injectable()
export class DraftStore {
  constructor(private readonly database: Database) {}

  /** Stored where its version is newer than what is there. */
  async keep(place: Place, draft: Draft, now: string, db: Transaction<Schema>): Promise<void> {
    const { agentId: agent_id, conversationId: conversation_id } = place;
    const { kind, text, lastSeenSeq: last_seen_seq, version } = draft;
    if (text === '') {
      await db
        .deleteFrom('draft')
        .where('agent_id', '=', agent_id)
        .where('conversation_id', '=', conversation_id)
        .where('kind', '=', kind)
        .where('version', '<', version)
        .execute();
      return;
    }
    const changing = { text, last_seen_seq, version, updated_at: now };
    await db
      .insertInto('draft')
      .values({ agent_id, conversation_id, kind, ...changing })
      .onConflict(conflict =>
        conflict
          .columns(['agent_id', 'conversation_id', 'kind'])
          .doUpdateSet(changing)
          .where('draft.version', '<', version),
      )
      .execute();
  }

  async of({ agentId, conversationId }: Place, db: Reader = this.database.read): Promise<Draft[]> {
    const rows = await db
      .selectFrom('draft')
      .selectAll()
      .where('agent_id', '=', agentId)
      .where('conversation_id', '=', conversationId)
      .orderBy('kind')
      .execute();
    return rows.map(({ kind, text, last_seen_seq, version }) => ({
      kind: kind as DraftKind, // `keep` wrote it
      text,
      lastSeenSeq: last_seen_seq,
      version,
    }));
  }

  async forgetOlderThan(before: string): Promise<void> {
    await this.database.write(db => db.deleteFrom('draft').where('updated_at', '<', before).execute());
  }
}
