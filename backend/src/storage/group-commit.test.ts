import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import { type Database, openSqlite } from './database.ts';
import { GroupCommit, type Job } from './group-commit.ts';
import { nodeSqliteDialect } from './node-sqlite.ts';
import type { Schema } from './schema.ts';

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mosala-commit-'));
  database = await openSqlite(folder);
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const add =
  (id: string): Job<string> =>
  async db => {
    await db
      .insertInto('visitor')
      .values({ id, current_conversation_id: id, token_generation: 1, token_rotated_at: '', created_at: '' })
      .execute();
    return id;
  };
const stored = async () => {
  const rows = await database.read.selectFrom('visitor').select('id').orderBy('id').execute();
  return rows.map(row => row.id);
};

describe('writes that commit together', () => {
  test('are answered in the order in which they came', async () => {
    const answered: string[] = [];
    const ids = ['a', 'b', 'c', 'd'];
    await Promise.all(ids.map(id => database.write(add(id)).then(done => answered.push(done))));
    expect(answered).toEqual(ids);
    expect(await stored()).toEqual(ids);
  });

  test('are not taken along by one that fails, whose own rows are undone', async () => {
    const failing = database.write(async db => {
      await add('half')(db);
      throw new Error('changed its mind');
    });
    const twice = [database.write(add('a')), database.write(add('a'))];
    const results = await Promise.allSettled([failing, ...twice, database.write(add('b'))]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await stored()).toEqual(['a', 'b']);
  });

  test('are all refused when the commit fails, and the next ones go on', async () => {
    // A deferred foreign key is checked at the commit only: it stands for a disk that refuses then.
    const breaking = database.write(async db => {
      await sql`pragma defer_foreign_keys = on`.execute(db);
      await sql`insert into feedback values ('no such message', 'no such visitor', 1, '')`.execute(db);
    });
    const results = await Promise.allSettled([database.write(add('a')), breaking]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await stored()).toEqual([]);
    await database.write(add('b'));
    expect(await stored()).toEqual(['b']);
  });

  test('are all refused on a full disk, for that and for no other reason, and the next ones go on', async () => {
    const breaking = database.write(async db => {
      await sql`pragma max_page_count = 1`.execute(db); // SQLite takes the present size where less is asked for
      await db
        .insertInto('probe')
        .values({ filler: 'x'.repeat(100_000) })
        .execute();
    });
    const writes = [database.write(add('a')), breaking, database.write(add('b'))];
    for (const write of writes) await expect(write).rejects.toThrow('database or disk is full');
    expect(await stored()).toEqual([]);
    await database.write(db => sql`pragma max_page_count = 1000000`.execute(db));
    await database.write(add('c'));
    expect(await stored()).toEqual(['c']);
  });

  test('are not seen by readers before they are committed', async () => {
    let seen: string[] = ['nothing was read'];
    await database.write(async db => {
      await add('a')(db);
      seen = await stored();
    });
    expect([seen, await stored()]).toEqual([[], ['a']]);
  });

  test('are on the disk before the database closes', async () => {
    const writing = Array.from({ length: 50 }, (_, index) => database.write(add(`v${index}`)));
    await database.close();
    await Promise.all(writing);
    database = await openSqlite(folder);
    expect(await stored()).toHaveLength(50);
  });
});

describe('while another process holds the database', () => {
  let other: DatabaseSync;
  beforeEach(() => {
    other = new DatabaseSync(join(folder, 'mosala.sqlite'));
    other.exec('begin immediate');
  });
  afterEach(() => other.close());

  test('writes wait, reads and everything else go on, and they are made when it lets go', async () => {
    const adding = database.write(add('waited'));
    let ticks = 0;
    while (ticks < 5) {
      await new Promise(resolve => setTimeout(resolve, 5));
      expect(await stored()).toEqual([]);
      ticks++;
    }
    other.exec('rollback');
    expect(await adding).toBe('waited');
    expect(await stored()).toEqual(['waited']);
  });

  test('writes that have waited too long are refused, keep nothing, and those after it are made', async () => {
    const impatient = new Kysely<Schema>({ dialect: nodeSqliteDialect(join(folder, 'mosala.sqlite')) });
    await sql`pragma busy_timeout = 0`.execute(impatient);
    const commits = new GroupCommit(impatient, 50);
    const refused = [commits.write(add('one')), commits.write(add('two'))];
    for (const one of refused) await expect(one).rejects.toThrow('database is locked');
    other.exec('rollback');
    expect(await commits.write(add('three'))).toBe('three');
    expect(await stored()).toEqual(['three']);
    await impatient.destroy();
  });
});
