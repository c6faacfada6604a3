import { type Kysely, sql } from 'kysely';

/** Drafts, canned replies, mentions in notes, and notes that are stored once however often they are sent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('agent_id', 'text', column => column.notNull().references('agent.id').onDelete('cascade'))
    .addColumn('conversation_id', 'text', column =>
      column.notNull().references('conversation.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('last_seen_seq', 'integer', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('updated_at', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('draft_place', ['agent_id', 'conversation_id', 'kind'])
    .execute();

  await db.schema
    .createTable('canned_reply')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('owner_id', 'text', column => column.references('agent.id').onDelete('cascade'))
    .addColumn('locale', 'text', column => column.notNull())
    .addColumn('shortcut', 'text', column => column.notNull())
    .addColumn('title', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('updated_at', 'text', column => column.notNull())
    .execute();
  // Null is no owner, and no two nulls are alike to a unique index.
  await sql`create unique index canned_reply_shortcut on canned_reply (coalesce(owner_id, ''), locale, shortcut)`.execute(
    db,
  );

  await db.schema
    .createTable('mention')
    .addColumn('note_id', 'text', column => column.notNull().references('note.id').onDelete('cascade'))
    .addColumn('agent_id', 'text', column => column.notNull().references('agent.id').onDelete('cascade'))
    .addColumn('conversation_id', 'text', column =>
      column.notNull().references('conversation.id').onDelete('cascade'),
    )
    .addColumn('read_at', 'text')
    .addPrimaryKeyConstraint('mention_once', ['note_id', 'agent_id'])
    .execute();
  await db.schema.createIndex('mention_unread').on('mention').columns(['agent_id', 'read_at']).execute();

  await db.schema.alterTable('note').addColumn('client_id', 'text').execute();
  await db.schema.createIndex('note_once').on('note').columns(['author_id', 'client_id']).unique().execute();
}
