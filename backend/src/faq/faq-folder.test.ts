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

test.each([
  ['Latin-1', Buffer.from('{\n "a": "café"}', 'latin1'), 12],
  ['a character that the end breaks off', Buffer.from('{"a": "é').subarray(0, -1), 7],
  ['behind a byte order mark and an emoji', Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from('😀'), 0xff]), 2],
  ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 0],
])('a file that is not UTF-8 is told with the place of the first byte: %s', (_, bytes, notUtf8At) => {
  writeFileSync(join(folder, 'fr/a.json'), bytes);
  expect(readFaqFolder(folder)).toMatchObject([{ notUtf8At }]);
});

test('a replacement character that somebody wrote is UTF-8', () => {
  writeFileSync(join(folder, 'fr/a.json'), '"\ufffd"');
  expect(readFaqFolder(folder)[0]).toEqual({ path: expect.any(String), text: '"\ufffd"' });
});
