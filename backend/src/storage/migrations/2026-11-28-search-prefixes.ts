import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialect.ts';

/**
 * SQLite finds the beginnings of words by an index of their first two and three letters: without it, it reads every
 * word that begins so. The index is filled anew, behind, as after every start.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  if (isPostgres(db)) return;
  await sql`drop table search_word`.execute(db);
  await sql`create virtual table search_word using fts5(
    words, content = '', contentless_delete = 1, detail = none, prefix = '2 3', tokenize = "unicode61 remove_diacritics 0"
  )`.execute(db);
  await sql`delete from search_place`.execute(db);
}
