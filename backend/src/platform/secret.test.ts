import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
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
