import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BadConfiguration } from './config.ts';
import { keptSecret } from './secret.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mosala-secret-'));
  file = join(folder, 'session-secret');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a secret is made once, for its owner only', () => {
  expect(keptSecret(file, () => 'first')).toBe('first');
  expect(keptSecret(file, () => 'second')).toBe('first');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('an empty file, as a full disk leaves it, is no secret', () => {
  writeFileSync(file, '');
  expect(keptSecret(file, () => 'made anew')).toBe('made anew');
  expect(readFileSync(file, 'utf8')).toBe('made anew');
});

test('one that cannot be read is left as it is, and named', () => {
  mkdirSync(file); // who runs the tests may be allowed to read all files
  const asked = () => keptSecret(file, () => 'another');
  expect(asked).toThrow(BadConfiguration);
  expect(asked).toThrow(/^DATA_DIR: .*session-secret cannot be read \(.+\): let the user/);
});
