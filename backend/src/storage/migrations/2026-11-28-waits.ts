import { type Kysely, sql } from 'kysely';

/** Since when a conversation is what it is, and how long those waited who were answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('conversation')
    .addColumn('epoch_since', 'text', column => column.notNull().defaultTo(''))
    .execute();
  await sql`update conversation set epoch_since =
    case when status = 'queued' then waiting_since else updated_at end`.execute(db);

  await db.schema
    .createTable('wait')
    .addColumn('conversation_id', 'text', column =>
      column.notNull().references('conversation.id').onDelete('cascade'),
    )
    .addColumn('department', 'text')
    .addColumn('queued_at', 'text', column => column.notNull())
    .addColumn('answered_at', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('wait_recent').on('wait').column('answered_at').execute();
}
