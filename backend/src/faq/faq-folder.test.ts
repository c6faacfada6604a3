import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fingerprintOf, readFaqFolder, watchedFolders } from './faq-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faq-'));
  for (const name of ['fr', 'lexicon']) mkdirSync(join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('entries and lexicons are read, whatever lies beside them', () => {
  for (const name of [
    'fr/a.json',
    'lexicon/fr.json',
    'lexicon/.fr.json.swp',
    'lexicon/notes.txt',
    'x.schema.json',
  ])
    writeFileSync(join(folder, name), '{}');
  const name = basename(folder);
  expect(readFaqFolder(folder)).toEqual([
    { path: `${name}/fr/a.json`, text: '{}' },
    { path: `${name}/lexicon/fr.json`, text: '{}' },
  ]);
});

test('a lexicon that comes, changes or goes is seen, and its folder watched', () => {
  const file = join(folder, 'lexicon/fr.json');
  const before = fingerprintOf(folder);
  writeFileSync(file, '{}');
  const created = fingerprintOf(folder);
  writeFileSync(file, '{"ignore": []}');
  const changed = fingerprintOf(folder);
  rmSync(file);
  expect(new Set([before, created, changed]).size).toBe(3);
  expect(fingerprintOf(folder)).toBe(before);
  expect(watchedFolders(folder)).toEqual(['', 'fr', 'en', 'lexicon'].map(name => join(folder, name)));
});
