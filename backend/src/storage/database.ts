import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { BadConfiguration } from '../platform/config.ts';
import { isDiskFull } from '../platform/disk-full.ts';
import { GroupCommit, type Job } from './group-commit.ts';
import { migrations } from './migrations/index.ts';
import { nodeSqliteDialect } from './node-sqlite.ts';
import type { Schema } from './schema.ts';

/** Where everything durable goes. Reads see committed rows only; every write goes through `write`. */
export abstract class Database {
  abstract readonly read: Kysely<Schema>;

  /** Runs the job in a transaction and answers after its commit. @throws what the job throws, or why the commit failed */
  abstract write<T>(job: Job<T>): Promise<T>;

  /** Waits for the writes under way, then closes. */
  abstract close(): Promise<void>;
}

/** The embedded database: one file in `dataDir`, one connection that writes and one that reads beside it. */
export async function openSqlite(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'mosala.sqlite');
  const writer = await openWriter(file);
  const read = new Kysely<Schema>({ dialect: nodeSqliteDialect(file, { readOnly: true }) });
  const commits = new GroupCommit(writer);
  return {
    read,
    write: job => commits.write(job),
    async close() {
      await commits.idle();
      await read.destroy();
      await writer.destroy();
    },
  };
}

async function openWriter(file: string): Promise<Kysely<Schema>> {
  try {
    const writer = new Kysely<Schema>({ dialect: nodeSqliteDialect(file) });
    await migrate(writer);
    await sql`pragma busy_timeout = 0`.execute(writer); // from here on the group commit waits, and the process goes on
    return writer;
  } catch (error) {
    if (isDiskFull(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const advice = 'restore a backup, or move it away to begin anew';
    throw new BadConfiguration(`DATA_DIR: ${file} cannot be used (${reason}): ${advice}`, { cause: error });
  }
}

/** Brings the tables to this version. @throws when a migration fails, naming it */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const provider = { getMigrations: async () => migrations };
  // Kysely goes by name: one of the same day may come in between those that this database has made already.
  const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find(result => result.status === 'Error');
  if (error !== undefined)
    throw new Error(`migration ${failed?.migrationName ?? ''} failed`, { cause: error });
}
