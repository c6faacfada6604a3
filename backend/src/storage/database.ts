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
    await refuseNewer(writer, file);
    await migrate(writer);
    await sql`pragma busy_timeout = 0`.execute(writer); // from here on the group commit waits, and the process goes on
    return writer;
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
  11: 'restore a backup, or move it away to begin anew',
  14: 'it must be a file that the user who runs the server may read and write',
  26: 'restore a backup, or move it away to begin anew',
};

function adviceFor(error: unknown): string {
  return advice[sqliteCodeOf(error) ?? 0] ?? 'nothing was changed; start the version that you had before';
}

function sqliteCodeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { errcode, cause }: { errcode?: unknown; cause?: unknown } = error;
  return typeof errcode === 'number' ? errcode & 0xff : sqliteCodeOf(cause);
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
