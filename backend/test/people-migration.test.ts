import { expect, test } from '@jest/globals';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrate } from '../src/storage/database.ts';
import { migrations } from '../src/storage/migrations/index.ts';
import { nodeSqliteDialect } from '../src/storage/node-sqlite.ts';
import type { Schema } from '../src/storage/schema.ts';

test('accounts and sessions from before stay what they were', async () => {
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(':memory:') });
  const provider = { getMigrations: async () => migrations };
  await new Migrator({ db, provider }).migrateTo('2026-11-23-visitor-identity');
  const at = '2026-11-23T08:00:00.000Z';
  const agent = { id: 'a', email: 'a@example.org', name: 'Awa', password_hash: 'hash', created_at: at };
  await db
    .insertInto('agent')
    .values({ ...agent, role: 'admin', availability: 'online' })
    .execute();
  const session = { id: 's', agent_id: 'a', created_at: at, expires_at: '2026-12-07T08:00:00.000Z' };
  // What was not there yet has no column to go to.
  await db
    .insertInto('agent_session')
    .values(session as never)
    .execute();
  await migrate(db);
  expect(await db.selectFrom('agent').selectAll().execute()).toMatchObject([
    { ...agent, deactivated_at: null },
  ]);
  expect(await db.selectFrom('agent_session').selectAll().execute()).toEqual([
    { ...session, last_seen_at: at, browser: null, system: null },
  ]);
  await db.destroy();
});
