import { expect, test } from '@jest/globals';
import { excerptOf, hitsIn, soughtIn, wordsOf } from './search-words.ts';

test('two spellings of a word are one word, and signs are none', () => {
  expect(wordsOf(["L'Œuvre, l’œuvre; ÉTÉ été e\u0301te\u0301 — straße 50%_"])).toEqual([
    'l',
    'oeuvre',
    'ete',
    'strasse',
    '50',
  ]);
  expect(soughtIn('"*%_ -- ')).toEqual([]);
  expect(soughtIn('mot '.repeat(100))).toHaveLength(12);
});

test('the last word sought may be the beginning of one, those before are whole', () => {
  expect(hitsIn('Mon compte est bloqué', soughtIn('compte bloq'))).toBe(2);
  expect(hitsIn('Mon compte est bloqué', soughtIn('comp bloq'))).toBe(1);
});

test('an excerpt marks each hit as it was written, and stands around the first', () => {
  expect(excerptOf('Été à  Brazza :\nl’été', soughtIn('ete'))).toEqual([
    { text: 'Été', isMatch: true },
    { text: ' à Brazza : l’', isMatch: false },
    { text: 'été', isMatch: true },
  ]);
  expect(excerptOf('rien', soughtIn('ete'))).toBeNull();
  const long = excerptOf(`${'avant '.repeat(100)}ÉTÉ${' après'.repeat(100)}`, soughtIn('ete')) ?? [];
  expect(long.map(({ isMatch }) => isMatch)).toEqual([false, false, true, false]);
  const text = long.map(part => part.text).join('');
  expect(text).toMatch(/^…avant .* ÉTÉ .* après…$/);
  expect(text.length).toBeLessThan(170);
});

test('an excerpt of what has no spaces begins with its hit and splits no sign', () => {
  const url = `https://exemple.org/${'a'.repeat(100)}/été?${'😀'.repeat(200)}`;
  const excerpt = excerptOf(url, soughtIn('ete')) ?? [];
  expect(excerpt.slice(0, 2)).toEqual([
    { text: '…', isMatch: false },
    { text: 'été', isMatch: true },
  ]);
  expect(excerpt.every(({ text }) => text.isWellFormed())).toBe(true);
});
