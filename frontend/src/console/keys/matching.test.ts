import { expect, test } from '@jest/globals';
import { matches } from './matching.ts';
import { shortcuts } from './table.ts';

test('every word must be there, in any order, whatever its accents and capitals', () => {
  expect(matches('attente FILE', 'File d’attente')).toBe(true);
  expect(matches("d'attente", 'File d’attente')).toBe(true);
  expect(matches('resoudre', 'Résoudre la conversation')).toBe(true);
  expect(matches('file vide', 'File d’attente')).toBe(false);
  expect(matches('', 'Anything')).toBe(true);
});

test('a key does one thing', () => {
  const keys = shortcuts.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
