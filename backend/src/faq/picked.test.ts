import { expect, test } from '@jest/globals';
import { pickedFrom } from './picked.ts';

const choices = ['a', 'b', 'c'].map(entryId => ({ entryId, question: `Question ${entryId} ?` }));

test.each([
  ['1', 'a'],
  ['le premier', 'a'],
  ['La 2e svp', 'b'],
  ['c’est la deuxième', 'b'],
  ['the second one', 'b'],
  ['number 3 please', 'c'],
  ['le dernier', 'c'],
])('"%s" takes a choice by its place', (text, id) => {
  expect(pickedFrom(choices, text)?.entryId).toBe(id);
});

test.each([
  '',
  '4',
  'premier emploi',
  'un conseiller',
  '2 mois',
  'les deux premiers',
])('"%s" takes none', text => expect(pickedFrom(choices, text)).toBeNull());

test('there may be fewer choices than places', () => {
  expect(pickedFrom(choices.slice(0, 2), '3')).toBeNull();
  expect(pickedFrom(choices.slice(0, 2), 'last')?.entryId).toBe('b');
});
