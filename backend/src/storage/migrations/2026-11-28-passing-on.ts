import { type Kysely, sql } from 'kysely';

/** Up to which epoch its assignee has looked at it; whoever holds one by now is taken to have. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('conversation')
    .addColumn('seen_epoch', 'integer', column => column.notNull().defaultTo(0))
    .execute();
  await sql`update conversation set seen_epoch = epoch`.execute(db);
}
