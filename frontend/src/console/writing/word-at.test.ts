import { expect, test } from '@jest/globals';
import { wordAt } from './word-at.ts';

const at = (marked: string, sign: '/' | '@' = '/') =>
  wordAt(marked.replace('|', ''), marked.indexOf('|'), sign);

test.each([
  ['/|', { start: 0, query: '' }],
  ['/bon|', { start: 0, query: 'bon' }],
  ['/bon|jour', { start: 0, query: 'bon' }],
  ['Oui.\n/mer|', { start: 5, query: 'mer' }],
  ['Oui /é|', { start: 4, query: 'é' }],
])('%j is a word behind the sign', (marked, word) => {
  expect(at(marked)).toEqual(word);
});

test.each(['|/bon', 'et/ou|', '/bon |', 'https://a.b|', '//|', '/jobs/12|', ''])('%j is none', marked => {
  expect(at(marked)).toBeNull();
});

test('each sign is its own', () => {
  expect(at('@aw|', '@')).toEqual({ start: 0, query: 'aw' });
  expect(at('@aw|')).toBeNull();
  expect(at('moi@exemple.org|', '@')).toBeNull();
});
