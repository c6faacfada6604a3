import type { Kysely } from 'kysely';

/** Who the host site says a visitor is, and which messages were written by somebody known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['external_id', 'name', 'email', 'phone']) {
    await db.schema.alterTable('visitor').addColumn(column, 'text').execute();
  }
  await db.schema.createIndex('visitor_external_id').unique().on('visitor').column('external_id').execute();
  await db.schema
    .alterTable('message')
    .addColumn('is_identified', 'integer', column => column.notNull().defaultTo(0))
    .execute();
}
