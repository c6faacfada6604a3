import type { Kysely } from 'kysely';

/** What is written to see whether anything can be: one row, again and again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('probe')
    .addColumn('filler', 'text', column => column.notNull())
    .execute();
}
