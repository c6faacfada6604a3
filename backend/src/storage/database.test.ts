import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
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
  await expect(openSqlite(dataDir)).rejects.toThrow('cannot be used');
  const tables = inFile(database =>
    database.prepare("select name from sqlite_master where type = 'table'").all(),
  );
  expect(tables.map(({ name }) => name)).not.toContain('visitor');
  inFile(database => database.exec('drop table department'));
  const database = await openSqlite(dataDir);
  expect(await database.read.selectFrom('visitor').selectAll().execute()).toEqual([]);
  await database.close();
});
