import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { BadConfiguration } from '../platform/config.ts';
import { isDiskFull } from '../platform/disk-full.ts';
import { takeLock } from './folder-lock.ts';
import { GroupCommit, type Job } from './group-commit.ts';
import { migrations } from './migrations/index.ts';
import { nodeSqliteDialect } from './node-sqlite.ts';
import type { Schema } from './schema.ts';
import { sqliteCodeOf } from './sqlite-code.ts';

/** A server that was told to stop may need a moment yet when the next one starts. */
const folderPatienceMs = 5_000;

/** Where everything durable goes. Reads see committed rows only; every write goes through `write`. */
export abstract class Database {
  abstract readonly read: Kysely<Schema>;

  /** Runs the job in a transaction and answers after its commit. @throws what the job throws, or why the commit failed */
  abstract write<T>(job: Job<T>): Promise<T>;

  /** Waits for the writes under way, then closes. */
  abstract close(): Promise<void>;
}

/**
 * The embedded database: one file in `dataDir`, one connection that writes and one that reads beside it. One server only
 * may have it open, since servers keep in memory who is there and who is next.
 * @throws BadConfiguration when it cannot be used, or another server uses it and does not end within `patienceMs`
 */
export async function openSqlite(
  dataDir: string,
  { patienceMs = folderPatienceMs }: { patienceMs?: number } = {},
): Promise<Database> {
  mkdirSync(dataDir, { recursive: true });
  const letGo = await holdFolder(dataDir, patienceMs);
  const file = join(dataDir, 'mosala.sqlite');
  const writer = await orExplain(file, () => openWriter(file)).catch(error => {
    letGo();
    throw error;
  });
  const read = new Kysely<Schema>({ dialect: nodeSqliteDialect(file, { readOnly: true }) });
  const commits = new GroupCommit(writer);
  return {
    read,
    write: job => commits.write(job),
    async close() {
      await commits.idle();
      await read.destroy();
      await writer.destroy();
      letGo();
    },
  };
}

async function holdFolder(dataDir: string, patienceMs: number): Promise<() => void> {
  const file = join(dataDir, 'mosala.lock');
  const letGo = await orExplain(file, () => takeLock(file, patienceMs));
  if (letGo !== null) return letGo;
  const complaint = 'another server is using it: stop that one, or give this one a folder of its own';
  throw new BadConfiguration(`DATA_DIR: given "${dataDir}", and ${complaint}`);
}

async function openWriter(file: string): Promise<Kysely<Schema>> {
  const writer = new Kysely<Schema>({ dialect: nodeSqliteDialect(file) });
  await refuseNewer(writer, file);
  await migrate(writer);
  await sql`pragma busy_timeout = 0`.execute(writer); // from here on the group commit waits, and the process goes on
  return writer;
}

/** @throws BadConfiguration that names the file, why it cannot be used and what to do */
async function orExplain<T>(file: string, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    if (isDiskFull(error) || error instanceof BadConfiguration) throw error;
    const complaint = `${file} cannot be used (${reasonOf(error)}): ${adviceFor(error)}`;
    throw new BadConfiguration(`DATA_DIR: ${complaint}`, { cause: error });
  }
}

/** Nothing is wrong with such a database: whoever moved it away would lose what is in it. @throws BadConfiguration */
async function refuseNewer(db: Kysely<Schema>, file: string): Promise<void> {
  const made = await sql`select 1 from sqlite_master where name = 'kysely_migration'`.execute(db);
  if (made.rows.length === 0) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.findLast(({ name }) => !(name in migrations));
  if (unknown === undefined) return;
  const complaint = `${file} was made by a newer version (it has "${unknown.name}", which this one does not know)`;
  throw new BadConfiguration(`DATA_DIR: ${complaint}: start that version; nothing was changed`);
}

/** By SQLite's result codes. */
const advice: Readonly<Record<number, string>> = {
  3: 'let the user who runs the server read and write it',
  5: 'end the other process that holds it',
  8: 'let the user who runs the server read and write it',
  10: 'look after the disk that it lies on, then restore a backup if the file has suffered',
  11: 'restore a backup, or move it away to begin anew',
  14: 'it must be a file that the user who runs the server may read and write',
  26: 'restore a backup, or move it away to begin anew',
};

function adviceFor(error: unknown): string {
  return advice[sqliteCodeOf(error) ?? 0] ?? 'nothing was changed; start the version that you had before';
}

/** Brings the tables to this version. @throws when a migration fails, naming it and why */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const provider = { getMigrations: async () => migrations };
  // Kysely goes by name: one of the same day may come in between those that this database has made already.
  const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(result => result.status === 'Error');
  const what = failed ? `migration ${failed.migrationName} failed` : 'its tables could not be made';
  throw new Error(`${what}: ${reasonOf(error)}`, { cause: error });
}

function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
