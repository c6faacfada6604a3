import { describe, expect, test } from '@jest/globals';
import { checkFaq } from './check-faq.ts';
import type { Problem } from './problem.ts';
import { sentenceOf } from './problem-texts.ts';

const entry = (id: string, phrasings: string[]) => ({
  id,
  question: `Question ${id} ?`,
  phrasings,
  answer: '…',
});
const french = {
  path: 'faq/fr/a.json',
  text: JSON.stringify({
    locale: 'fr',
    category: 'test',
    entries: [
      entry('x', ['trouver un emploi', 'un stage', 'chef']),
      entry('y', ['payer', 'le prix', 'payer la formation']),
    ],
  }),
};
const check = (text: string, name = 'fr') => checkFaq([french, { path: `faq/lexicon/${name}.json`, text }]);
const lines = (problems: Problem[]) =>
  problems
    .filter(({ file }) => file.startsWith('faq/lexicon/'))
    .map(({ line, column, fault }) => `${line}:${column}: ${sentenceOf(fault, 'en')}`);
const problems = (text: string, name?: string) => lines(check(text, name).problems);
const warnings = (text: string) => lines(check(text).warnings);

test('a good lexicon has nothing to say', () => {
  const text = '{"synonyms": [["emploi", "kazi"]], "abbreviations": {"rdc": "Congo"}, "ignore": ["papa"]}';
  expect([problems(text), warnings(text), problems('{}'), warnings('{}')]).toEqual([[], [], [], []]);
});

describe('what cannot be read is located and explained', () => {
  test.each([
    ['an empty file', '', '1:1: The file is empty: start with { "synonyms": [] }.'],
    ['no JSON', '{"synonyms": [,]}', '1:15: A value is missing'],
    ['a list for the whole', '[]', '1:1: The file must be an object in { }.'],
    [
      'a key misspelled',
      '{"synonims": []}',
      '1:2: "synonims" is not a key of a lexicon file: remove it. Did you mean "synonyms"?',
    ],
    ['a group that is none', '{"synonyms": ["a"]}', '1:15: Item 1 of "synonyms" must be a list in [ ].'],
    [
      'a group of one',
      '{"synonyms": [["a", "b"],\n["c"]]}',
      '2:1: Item 2 of "synonyms" has fewer than 2 items: add some, or remove it.',
    ],
    [
      'a word that is none',
      '{"synonyms": [["a", 3]]}',
      '1:21: Item 2 of item 1 of "synonyms" must be a text in double quotes.',
    ],
    [
      'no letter',
      '{"synonyms": [["a", "?!"]]}',
      '1:21: Item 2 of item 1 of "synonyms" must have a letter or a digit.',
    ],
    [
      'a whole sentence',
      '{"synonyms": [["a", "je cherche du travail à Goma"]]}',
      'Item 2 of item 1 of "synonyms" has more than 5 words: keep those that people really say.',
    ],
    [
      'a long word',
      `{"ignore": ["${'x'.repeat(41)}"]}`,
      'Item 1 of "ignore" is longer than 40 characters: shorten it.',
    ],
    [
      'two words to ignore',
      '{"ignore": ["mon frère"]}',
      'Item 1 of "ignore" is not one word: write each word by itself.',
    ],
    ['abbreviations as a list', '{"abbreviations": []}', '1:19: "abbreviations" must be an object in { }.'],
    [
      'an abbreviation with points',
      '{"abbreviations": {"R.D.C": "Congo"}}',
      '1:20: "R.D.C" is not one word: an abbreviation has letters and digits only',
    ],
    ['a letter alone', '{"abbreviations": {"n": "numéro"}}', '1:20: "n" is shorter than 2 characters'],
    [
      'an empty meaning',
      '{"abbreviations": {"rdc": " "}}',
      '1:27: "rdc" must say what the abbreviation stands for.',
    ],
    [
      'too many abbreviations',
      JSON.stringify({
        abbreviations: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`a${i}`, 'b'])),
      }),
      '"abbreviations" has more than 500 abbreviations: remove some.',
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual([expect.stringContaining(expected)]);
  });

  test('a file that is no language', () => {
    expect(problems('{}', 'french')).toEqual([
      '1:1: A lexicon is called "fr.json" or "en.json": rename the file, or move its words there.',
    ]);
  });
});

describe('what works but does not do what was meant is a warning', () => {
  test.each([
    [
      'a word in two groups',
      '{"synonyms": [["emploi", "kazi"],\n["stage", "Émploi"]]}',
      '2:11: "Émploi" stands in the group of line 1 too, so the bot cannot tell which is meant',
    ],
    [
      'a word twice in a group',
      '{"synonyms": [["emploi", "kazi", "KAZI"]]}',
      '"KAZI" stands in this group already',
    ],
    [
      'an abbreviation twice',
      '{"abbreviations": {"nif": "impôt", "NIF": "taxe"}}',
      '"NIF" is read as "nif" is',
    ],
    [
      'an abbreviation to ignore',
      '{"abbreviations": {"nif": "impôt"}, "ignore": ["nif"]}',
      '"nif" is in "abbreviations" too and is spelled out, not ignored',
    ],
    [
      'a synonym to ignore',
      '{"synonyms": [["emploi", "kazi"]], "ignore": ["kazi"]}',
      '"kazi" is in "synonyms" too, where an ignored word does nothing',
    ],
    [
      'all that a phrasing says',
      '{"ignore": ["papa", "prix"]}',
      '1:21: "prix" is all that matters in "le prix" of "y": do not ignore it.',
    ],
    [
      'a group that leads nowhere',
      '{"synonyms": [["emploi", "kazi"], ["zorglub", "bulgroz"]]}',
      '1:35: No question uses "zorglub" or what it stands with',
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual([]);
    expect(warnings(text)).toEqual([expect.stringContaining(expected)]);
  });

  test('a group is used in another form of its words too, and by way of the built-in lists', () => {
    expect(warnings('{"synonyms": [["formations", "zorglub"], ["boulot", "bulgroz"]]}')).toEqual([]);
  });
});
