import { type Kysely, PostgresAdapter, type Transaction } from 'kysely';

/** Whether this is PostgreSQL, for the few things that the two databases do each in their own way. */
export function isPostgres<Tables>(db: Kysely<Tables> | Transaction<Tables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}
