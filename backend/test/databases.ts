import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Database, migrate, openSqlite } from '../src/storage/database.ts';
import type { Schema } from '../src/storage/schema.ts';
import { startPostgres } from './postgres.ts';

/** A database made for one test file, and its end. */
export interface TestDatabase {
  readonly database: Database;
  stop(): Promise<void>;
}

/** The databases every store must work on alike: the embedded one, and a real PostgreSQL from npm's binaries. */
export const databases: readonly (readonly [name: string, open: () => Promise<TestDatabase>])[] = [
  ['SQLite', openTestSqlite],
  ['PostgreSQL', openTestPostgres],
];

async function openTestSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'mosala-sqlite-'));
  const database = await openSqlite(folder);
  return {
    database,
    async stop() {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openTestPostgres(): Promise<TestDatabase> {
  const server = await startPostgres();
  const pool = new pg.Pool({
    host: '127.0.0.1',
    port: server.port,
    user: 'mosala',
    database: 'postgres',
    max: 8,
  });
  pool.on('error', () => {}); // the server is stopped under it at the end
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  return {
    database: { read: db, write: job => db.transaction().execute(job), close: () => db.destroy() },
    async stop() {
      await db.destroy();
      await server.stop();
    },
  };
}
