import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRememberingTrainer } from './remembered-training.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trained-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kernel = Float32Array.from([1, 0.2, 0.2, 1]);
const entryOf = Uint32Array.from([0, 1]);

test('what was learned is there after a restart, for the same phrasings and no others', () => {
  const file = join(folder, 'trained');
  const first = createRememberingTrainer(file)(kernel, entryOf, 2);
  const written = readFileSync(file);
  const trainer = createRememberingTrainer(file);
  expect(trainer(kernel, entryOf, 2)).toEqual(first);
  expect(readFileSync(file)).toEqual(written);
  expect(trainer(Float32Array.from([1, 0.9, 0.9, 1]), entryOf, 2)).not.toEqual(first);
});

test('a damaged file, or one that cannot be written, is no obstacle', () => {
  const file = join(folder, 'trained');
  writeFileSync(file, 'nonsense');
  const trained = createRememberingTrainer(file)(kernel, entryOf, 2);
  expect(createRememberingTrainer(join(file, 'nowhere'))(kernel, entryOf, 2)).toEqual(trained);
});
