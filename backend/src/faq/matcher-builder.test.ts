import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { defaultLimits } from './matcher/decide.ts';
import { createMatcher, type MatcherEntry } from './matcher/matcher.ts';
import { MatcherBuilder } from './matcher-builder.ts';

const entries: MatcherEntry[] = [
  { id: 'payer', locale: 'fr', question: 'Comment payer ?', phrasings: ['payer avec mon téléphone'] },
  { id: 'compte', locale: 'fr', question: 'Comment ouvrir un compte ?', phrasings: ["je m'inscris où"] },
  { id: 'payer', locale: 'en', question: 'How do I pay?', phrasings: ['pay with my phone'] },
];
const questions = ['comment je paye', 'ouvrir compte', 'i want to pay', 'rien à voir'];
const running = new AbortController().signal;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'learned-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(from = entries, signal = running, builder = new MatcherBuilder(join(folder, 'learned'))) {
  return builder.build(from, {}, defaultLimits, signal);
}

function file(locale: string): string {
  return join(folder, 'learned', `${locale}.bin`);
}

test('what was learned in a thread, and what comes from the disk, answers as what is built here', async () => {
  const expected = createMatcher(entries);
  for (const matcher of [await build(), await build()])
    for (const question of questions) expect(matcher.explain(question)).toEqual(expected.explain(question));
});

test('only the language that changed is learned again', async () => {
  await build();
  const before = { fr: statSync(file('fr')).ino, en: statSync(file('en')).ino };
  const added: MatcherEntry = { id: 'prix', locale: 'fr', question: 'Quel est le prix ?', phrasings: [] };
  const matcher = await build([...entries, added]);
  expect(matcher.match('le prix').best?.id).toBe('prix');
  expect(statSync(file('fr')).ino).not.toBe(before.fr);
  expect(statSync(file('en')).ino).toBe(before.en);
});

test.each([
  ['cut off', () => truncateSync(file('fr'), 500)],
  ['nonsense', () => writeFileSync(file('fr'), 'nonsense')],
  [
    'changed in one place',
    () => {
      const bytes = readFileSync(file('fr'));
      bytes[bytes.length - 9]! ^= 1;
      writeFileSync(file('fr'), bytes);
    },
  ],
])('a file that is %s is learned anew', async (_, damage) => {
  await build();
  const whole = readFileSync(file('fr'));
  damage();
  expect((await build()).match('comment payer ?').best?.id).toBe('payer');
  expect(readFileSync(file('fr'))).toEqual(whole);
});

test('a folder that cannot be written to is no obstacle', async () => {
  writeFileSync(join(folder, 'learned'), 'a file in its place');
  expect((await build()).match('comment payer ?').best?.id).toBe('payer');
});

test('a build that is no longer wanted ends, and leaves nothing half done', async () => {
  const controller = new AbortController();
  const build_ = build(entries, controller.signal);
  controller.abort(new Error('replaced'));
  await expect(build_).rejects.toThrow('replaced');
  expect(readdirSync(folder)).toEqual([]);
});
