import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../dialect.ts';

/**
 * The index behind search. `search_place` numbers the conversations and says how far each is indexed; `search_word`
 * holds the words of each stretch of a conversation and nothing that could be read as a text.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const onPostgres = isPostgres(db);
  await db.schema
    .createTable('search_place')
    .addColumn('number', onPostgres ? 'serial' : 'integer', column => column.primaryKey())
    .addColumn('conversation_id', 'text', column => column.notNull().unique().references('conversation.id'))
    .addColumn('seq', 'integer', column => column.notNull())
    .addColumn('notes', 'integer', column => column.notNull())
    .addColumn('about', 'text', column => column.notNull())
    .execute();

  if (onPostgres) {
    await db.schema
      .createTable('search_word')
      .addColumn('number', 'integer', column => column.notNull().references('search_place.number'))
      .addColumn('stretch', 'integer', column => column.notNull())
      .addColumn('words', sql`tsvector`, column => column.notNull())
      .addPrimaryKeyConstraint('search_word_place', ['number', 'stretch'])
      .execute();
    await sql`create index search_word_words on search_word using gin (words)`.execute(db);
  } else {
    // The words come folded, so that the tokenizer has nothing to do but to split; no positions, no copy of the text.
    await sql`create virtual table search_word using fts5(
      words, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0"
    )`.execute(db);
  }

  await db.schema
    .createIndex('conversation_latest')
    .on('conversation')
    .columns(['updated_at', 'id'])
    .execute();
}
