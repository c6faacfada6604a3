import type { Kysely } from 'kysely';

/** Browsers that are told what happens while no console is open in them: one a session, gone with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('push_subscription')
    .addColumn('session_id', 'text', column =>
      column.primaryKey().references('agent_session.id').onDelete('cascade'),
    )
    .addColumn('endpoint', 'text', column => column.notNull().unique())
    .addColumn('p256dh', 'text', column => column.notNull())
    .addColumn('auth', 'text', column => column.notNull())
    .addColumn('locale', 'text', column => column.notNull())
    .addColumn('origin', 'text', column => column.notNull())
    .addColumn('created_at', 'text', column => column.notNull())
    .execute();
}
