import type { Kysely } from 'kysely';

/** Whether the visitor chose the department themself; of what came before nobody knows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('conversation')
    .addColumn('department_chosen', 'integer', column => column.notNull().defaultTo(0))
    .execute();
}
