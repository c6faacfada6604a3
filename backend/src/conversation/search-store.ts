import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { Database } from '../storage/database.ts';
import { isPostgres } from '../storage/dialect.ts';
import type { Schema } from '../storage/schema.ts';
import { mayBeBeginning, type Sought } from './search-words.ts';

/**
 * A conversation is indexed in stretches of so many messages: a new message costs its own stretch, however long the
 * conversation is, and words are found together that stand some messages apart.
 */
const stretchLength = 64;
/** In SQLite a stretch's row is named by the conversation's number and its own. */
const stretchBits = 16;

/** What there is to index of a conversation, and how far it is. */
export interface Progress {
  readonly conversationId: string;
  readonly seq: number;
  readonly notes: number;
  /** Who the visitor is. */
  readonly about: string;
  readonly indexed: { readonly seq: number; readonly notes: number; readonly about: string } | null;
}

/** A stretch and what is said in it. */
interface Stretch {
  readonly stretch: number;
  readonly texts: readonly string[];
}

/** Stretches as they are indexed, and how far the conversation is with them. */
export interface Written {
  readonly progress: Progress;
  readonly stretches: readonly { readonly stretch: number; readonly words: readonly string[] }[];
}

/** The index as rows. Nothing here asks who may see what: a conversation's own look-up does. */
@Injectable()
export class SearchStore {
  readonly #onPostgres: boolean;

  constructor(private readonly database: Database) {
    this.#onPostgres = isPostgres(database.read);
  }

  /** A table of `conversation_id` and the last `stretch` of each in which all words stand, to join with. */
  hits(sought: Sought): RawBuilder<{ conversation_id: string; stretch: number }> {
    const words = this.#onPostgres
      ? sql`select number, max(stretch) as stretch from search_word
          where words @@ ${asTsquery(sought)}::tsquery group by number`
      : sql`select rowid >> ${sql.lit(stretchBits)} as number, max(rowid & ${sql.lit(2 ** stretchBits - 1)}) as stretch
          from search_word where search_word match ${asFtsQuery(sought)} group by 1`;
    return sql`(select search_place.conversation_id, found.stretch from (${words}) as found
      inner join search_place on search_place.number = found.number)`;
  }

  /** Of these conversations; those that are gone are missing. */
  progressOf(conversationIds: readonly string[]): Promise<Progress[]> {
    return this.#progress(query => query.where('conversation.id', 'in', conversationIds));
  }

  /** Of the conversations behind `afterId`, in the order of their ids. */
  progressAfter(afterId: string, limit: number): Promise<Progress[]> {
    return this.#progress(query =>
      query.where('conversation.id', '>', afterId).orderBy('conversation.id').limit(limit),
    );
  }

  /** What is said from a stretch on, notes where they were written. */
  async stretchesFrom(conversationId: string, first: number, last: number): Promise<Stretch[]> {
    const texts = Array.from({ length: last - first + 1 }, (): string[] => []);
    const messages = await this.database.read
      .selectFrom('message')
      .select(['seq', 'text'])
      .where('conversation_id', '=', conversationId)
      .where('seq', '>=', firstSeqOf(first))
      .execute();
    const notes = await this.database.read
      .selectFrom('note')
      .select(['after_seq as seq', 'text'])
      .where('conversation_id', '=', conversationId)
      .where('after_seq', '>=', firstSeqOf(first))
      .execute();
    for (const { seq, text } of [...messages, ...notes]) texts[stretchOf(seq) - first]?.push(text);
    return texts.map((said, place) => ({ stretch: first + place, texts: said }));
  }

  /** Puts stretches in the place of what was indexed of them, and notes how far the conversation is. */
  async write(progress: Progress, stretches: Written['stretches'], db: Transaction<Schema>): Promise<void> {
    const { conversationId: conversation_id, seq, notes, about } = progress;
    const { number } = await db
      .insertInto('search_place')
      .values({ conversation_id, seq, notes, about })
      .onConflict(conflict => conflict.column('conversation_id').doUpdateSet({ seq, notes, about }))
      .returning('number')
      .executeTakeFirstOrThrow();
    for (const { stretch, words } of stretches) await this.#put(number, stretch, words, db);
  }

  #put(number: number, stretch: number, words: readonly string[], db: Transaction<Schema>) {
    const put = this.#onPostgres
      ? sql`insert into search_word (number, stretch, words) values (${number}, ${stretch}, array_to_tsvector(${words}::text[]))
          on conflict (number, stretch) do update set words = excluded.words`
      : sql`insert or replace into search_word (rowid, words)
          values (${number * 2 ** stretchBits + stretch}, ${words.join(' ')})`;
    return put.execute(db);
  }

  async #progress(narrow: (query: ProgressQuery) => ProgressQuery): Promise<Progress[]> {
    const rows = await narrow(progressQuery(this.database)).execute();
    return rows.map(row => ({
      conversationId: row.id,
      seq: row.seq,
      notes: Number(row.notes),
      about: aboutOf(row),
      indexed:
        row.indexed_seq === null
          ? null
          : { seq: row.indexed_seq, notes: row.indexed_notes ?? 0, about: row.indexed_about ?? '' },
    }));
  }
}

export const stretchOf = (seq: number): number => Math.floor(seq / stretchLength);
export const firstSeqOf = (stretch: number): number => stretch * stretchLength;

/** Who the visitor is, and what they left to be called back; a phone number also without its spaces. */
function aboutOf({
  name,
  email,
  phone,
  contact,
}: Record<'name' | 'email' | 'phone' | 'contact', string | null>) {
  const left = Object.values((contact === null ? {} : JSON.parse(contact)) as Record<string, unknown>);
  const told = [name, email, phone, ...left].filter(one => typeof one === 'string');
  const numbers = told.filter(one => /^[+\d][\d\s.()/-]{5,}$/.test(one)).map(one => one.replace(/\D/g, ''));
  return [...told, ...numbers].join('\n');
}

type ProgressQuery = ReturnType<typeof progressQuery>;

function progressQuery(database: Database) {
  return database.read
    .selectFrom('conversation')
    .innerJoin('visitor', 'visitor.id', 'conversation.visitor_id')
    .leftJoin('search_place', 'search_place.conversation_id', 'conversation.id')
    .select(['conversation.id', 'conversation.seq', 'visitor.name', 'visitor.email', 'visitor.phone'])
    .select('conversation.contact')
    .select([
      'search_place.seq as indexed_seq',
      'search_place.notes as indexed_notes',
      'search_place.about as indexed_about',
    ])
    .select(({ selectFrom, fn }) =>
      selectFrom('note')
        .select(fn.countAll<number>().as('notes'))
        .whereRef('note.conversation_id', '=', 'conversation.id')
        .as('notes'),
    );
}

/** Folded words hold letters and digits only: nothing in them means something to either database. */
const asFtsQuery = (sought: Sought) =>
  sought.map((word, place) => `"${word}"${mayBeBeginning(sought, place) ? '*' : ''}`).join(' ');
const asTsquery = (sought: Sought) =>
  sought.map((word, place) => `'${word}'${mayBeBeginning(sought, place) ? ':*' : ''}`).join(' & ');
