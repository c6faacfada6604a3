import { type Kysely, sql } from 'kysely';

/** Since when a visitor waits for a person's word, and what was done about it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['unanswered_since', 'raised_at', 'reminded_at']) {
    await db.schema.alterTable('conversation').addColumn(column, 'text').execute();
  }
  await sql`update conversation set unanswered_since = waiting_since where status = 'queued'`.execute(db);
  await sql`update conversation set unanswered_since = (
    select created_at from message where message.conversation_id = conversation.id
      and message.seq = conversation.seq and message.author_kind = 'visitor'
  ) where status = 'assigned'`.execute(db);
}
