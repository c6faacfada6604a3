import { type Kysely, sql } from 'kysely';

/** Accounts that are invited or deactivated, links to choose a password by, and what tells one session from another. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('agent').addColumn('deactivated_at', 'text').execute();

  await db.schema
    .alterTable('agent_session')
    .addColumn('last_seen_at', 'text', column => column.notNull().defaultTo(''))
    .execute();
  await sql`update agent_session set last_seen_at = created_at`.execute(db);
  for (const column of ['browser', 'system']) {
    await db.schema.alterTable('agent_session').addColumn(column, 'text').execute();
  }
  await db.schema.createIndex('agent_session_agent').on('agent_session').column('agent_id').execute();

  await db.schema
    .createTable('account_link')
    .addColumn('agent_id', 'text', column => column.primaryKey().references('agent.id').onDelete('cascade'))
    .addColumn('token_hash', 'text', column => column.notNull().unique())
    .addColumn('expires_at', 'text', column => column.notNull())
    .execute();
}
