import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { smallTalkIn } from './smalltalk.ts';

const fixture = new URL('../../test/fixtures/small-talk.json', import.meta.url);
// Our own file, in this shape.
const { none, ...byKind } = JSON.parse(readFileSync(fixture, 'utf8')) as Record<string, string[]>;

test.each(Object.entries(byKind))('at least 9 in 10 messages of the kind %s are told', (kind, texts) => {
  const missed = texts.filter(text => smallTalkIn(text)?.kind !== kind);
  expect(missed.length / texts.length).toBeLessThanOrEqual(0.1);
});

test('at most 2 in 100 questions that begin or sound like small talk are taken for it', () => {
  const mistaken = none!.filter(text => smallTalkIn(text) !== null);
  expect(mistaken.length / none!.length).toBeLessThanOrEqual(0.02);
});
