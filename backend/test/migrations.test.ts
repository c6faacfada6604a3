import { afterEach, describe, expect, test } from '@jest/globals';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrate } from '../src/storage/database.ts';
import { migrations } from '../src/storage/migrations/index.ts';
import { nodeSqliteDialect } from '../src/storage/node-sqlite.ts';
import type { Schema } from '../src/storage/schema.ts';

let db: Kysely<Schema>;
afterEach(() => db.destroy());

/** A database as the version had it that knew only the first so many migrations. */
async function asOf(count: number): Promise<void> {
  db = new Kysely<Schema>({ dialect: nodeSqliteDialect(':memory:') });
  const known = Object.fromEntries(Object.entries(migrations).slice(0, count));
  const provider = { getMigrations: async () => known };
  const { error } = await new Migrator({ db, provider, allowUnorderedMigrations: true }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Tables by name, with the names of their columns in no order. */
async function shape(): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables();
  return Object.fromEntries(
    tables.map(({ name, columns }) => [name, columns.map(column => column.name).sort()]),
  );
}

const at = '2026-11-23T08:00:00.000Z';
const conversation = {
  visitor_id: 'v',
  epoch: 3,
  epoch_since: at,
  seq: 1,
  unsure_turns: 0,
  visitor_read: 1,
  agent_read: 0,
  page: '/jobs',
  locale: 'fr',
  created_at: at,
  updated_at: at,
};
const waited = { reason: 'requested', waiting_since: at };
/** A row of each, as far as a version has the table and the column; what search needs is made anew. In the order in which they name each other. */
const rows: readonly (readonly [keyof Schema, Record<string, unknown>])[] = [
  [
    'agent',
    {
      id: 'a',
      email: 'a@example.org',
      name: 'Awa',
      role: 'admin',
      password_hash: 'hash',
      availability: 'online',
      created_at: at,
    },
  ],
  ['agent_session', { id: 's', agent_id: 'a', created_at: at, expires_at: '2026-12-07T08:00:00.000Z' }],
  ['account_link', { agent_id: 'a', token_hash: 'hash', expires_at: at }],
  [
    'visitor',
    { id: 'v', current_conversation_id: 'open', token_generation: 2, token_rotated_at: at, created_at: at },
  ],
  ['conversation', { ...conversation, id: 'open', status: 'bot' }],
  ['conversation', { ...conversation, ...waited, id: 'waits', status: 'queued', department: 'emploi' }],
  ['conversation', { ...conversation, ...waited, id: 'held', status: 'assigned', assignee_id: 'a' }],
  ['conversation', { ...conversation, id: 'over', status: 'closed' }],
  [
    'message',
    {
      id: 'm',
      conversation_id: 'held',
      seq: 1,
      author_kind: 'visitor',
      is_identified: 0,
      sender: 'visitor:v',
      client_id: 'c',
      text: 'Bonjour',
      created_at: at,
    },
  ],
  [
    'note',
    {
      id: 'n',
      conversation_id: 'held',
      after_seq: 1,
      author_id: 'a',
      author_name: 'Awa',
      text: 'Déjà vu',
      created_at: at,
    },
  ],
  ['feedback', { message_id: 'm', visitor_id: 'v', helpful: 1, created_at: at }],
  ['department_member', { department_id: 'emploi', agent_id: 'a' }],
  ['wait', { conversation_id: 'held', department: null, queued_at: at, answered_at: at }],
  [
    'canned_reply',
    {
      id: 'r',
      owner_id: 'a',
      locale: 'fr',
      shortcut: 'bonjour',
      title: 'Bonjour',
      text: 'Bonjour !',
      updated_at: at,
    },
  ],
  [
    'draft',
    {
      agent_id: 'a',
      conversation_id: 'held',
      kind: 'reply',
      text: 'Je',
      last_seen_seq: 1,
      version: 1,
      updated_at: at,
    },
  ],
  ['mention', { note_id: 'n', agent_id: 'a', conversation_id: 'held', read_at: null }],
  ['conversation_tag', { conversation_id: 'held', tag: 'cv' }],
  ['visitor_ban', { id: 'b', visitor_id: 'v', reason: 'Insultes', banned_at: at, banned_by: 'a' }],
];

/** Puts in what this version knows of the rows. @returns what must be there still, later */
async function fill() {
  const known = await shape();
  const kept: [keyof Schema, Record<string, unknown>][] = [];
  for (const [table, row] of rows) {
    const columns = known[table];
    if (columns === undefined) continue;
    const written = Object.fromEntries(Object.entries(row).filter(([column]) => columns.includes(column)));
    await db
      .insertInto(table)
      .values(written as never) // what was not there yet has no column to go to
      .execute();
    kept.push([table, written]);
  }
  return kept;
}

const versions = Object.keys(migrations).map((name, index) => [name, index + 1] as const);

test.each(
  versions,
)('a database of the version with %s keeps all it has, and becomes like a new one', async (_, count) => {
  await asOf(count);
  const kept = await fill();
  await migrate(db);
  const upgraded = await shape();
  for (const [table, row] of kept) {
    const now = await db.selectFrom(table).selectAll().execute();
    expect({ table, now }).toEqual({ table, now: expect.arrayContaining([expect.objectContaining(row)]) });
  }
  await db.destroy();
  await asOf(versions.length);
  expect(upgraded).toEqual(await shape());
});

describe('what an older version did not know is made of what it did', () => {
  const versionBefore = (name: string) => Object.keys(migrations).indexOf(name);

  test('a session was last seen when it began', async () => {
    await asOf(versionBefore('2026-11-24-people'));
    await fill();
    await migrate(db);
    expect(await db.selectFrom('agent_session').selectAll().executeTakeFirst()).toMatchObject({
      last_seen_at: at,
      browser: null,
      system: null,
    });
    expect(await db.selectFrom('agent').selectAll().executeTakeFirst()).toMatchObject({
      deactivated_at: null,
      capacity: 5,
      locales: '["fr","en"]',
    });
  });

  test('who waits, or wrote last to an assignee, waits for a word since then', async () => {
    await asOf(versionBefore('2026-11-28-watchdog'));
    await fill();
    await migrate(db);
    const since = await db
      .selectFrom('conversation')
      .select(['id', 'unanswered_since'])
      .orderBy('id')
      .execute();
    expect(since.map(({ id, unanswered_since }) => [id, unanswered_since])).toEqual([
      ['held', at],
      ['open', null],
      ['over', null],
      ['waits', at],
    ]);
  });
});
