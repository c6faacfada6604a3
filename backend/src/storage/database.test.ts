import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openSqlite } from './database.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'mosala-database-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

function inFile<T>(work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(dataDir, 'mosala.sqlite'));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

test('a migration that ends in the middle leaves nothing behind, and the next start does it all', async () => {
  inFile(database => database.exec('create table department (id text)')); // of a later migration: the first have run by then
  await expect(openSqlite(dataDir)).rejects.toThrow(
    /cannot be used \(migration \S+-routing failed: table "?department"? already exists\): nothing was changed/,
  );
  const tables = inFile(database =>
    database.prepare("select name from sqlite_master where type = 'table'").all(),
  );
  expect(tables.map(({ name }) => name)).not.toContain('visitor');
  inFile(database => database.exec('drop table department'));
  const database = await openSqlite(dataDir);
  expect(await database.read.selectFrom('visitor').selectAll().execute()).toEqual([]);
  await database.close();
});

test('a database of a newer version is left as it is, and that version asked for', async () => {
  await (await openSqlite(dataDir)).close();
  inFile(database => database.exec("insert into kysely_migration values ('2099-01-01-later', '2099-01-01')"));
  await expect(openSqlite(dataDir)).rejects.toThrow(
    /^DATA_DIR: .*mosala.sqlite was made by a newer version \(it has "2099-01-01-later", .*\): start that version/,
  );
});

test('one that may not be used is named with why, and nobody is told to move it away', async () => {
  mkdirSync(join(dataDir, 'mosala.sqlite'));
  await expect(openSqlite(dataDir)).rejects.toThrow(
    /^DATA_DIR: .* \(unable to open database file\): it must be a file/,
  );
});

test('where the disk fails, nobody is sent to another version', async () => {
  symlinkSync('/proc/self/mem', join(dataDir, 'mosala.sqlite')); // its first bytes belong to nobody
  await expect(openSqlite(dataDir)).rejects.toThrow(/\(disk I\/O error\): look after the disk/);
});

describe('a second server on the folder', () => {
  test('is refused with what to do, and the first one goes on', async () => {
    const first = await openSqlite(dataDir);
    await expect(openSqlite(dataDir, { patienceMs: 0 })).rejects.toThrow(
      `DATA_DIR: given "${dataDir}", and another server is using it: stop that one, or give this one a folder of its own`,
    );
    expect(await first.read.selectFrom('visitor').selectAll().execute()).toEqual([]);
    await first.close();
  });

  test('waits for one that is about to end', async () => {
    const first = await openSqlite(dataDir);
    const second = openSqlite(dataDir); // has found it taken by the time this line is over
    await first.close();
    await (await second).close();
  });

  test('is told why where the lock itself cannot be had', async () => {
    mkdirSync(join(dataDir, 'mosala.lock'));
    await expect(openSqlite(dataDir)).rejects.toThrow(
      /mosala.lock cannot be used \(unable to open .*must be a file/,
    );
  });
});
