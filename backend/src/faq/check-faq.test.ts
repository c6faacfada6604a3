import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkFaq } from './check-faq.ts';
import { faqJsonSchema } from './faq-schema.ts';
import { lexiconJsonSchema } from './lexicon-schema.ts';
import { createMatcher } from './matcher/matcher.ts';
import type { FaqText } from './parse-file.ts';
import type { Problem } from './problem.ts';
import { sentenceOf } from './problem-texts.ts';

const entry = (id: string, more: object = {}) => ({
  id,
  question: `Question ${id} ?`,
  phrasings: [`${id} un`, `${id} deux`, `${id} trois`],
  answer: 'Réponse.',
  ...more,
});
const file = (entries: object[], { locale = 'fr', name = 'a', ...more }: Record<string, unknown> = {}) => ({
  path: `faq-data/${locale}/${name}.json`,
  text: JSON.stringify({ locale, category: 'test', entries, ...more }, null, 2),
});
const both = (entries: object[]) => [file(entries), file(entries, { locale: 'en' })];
const said = ({ fault }: Problem) => sentenceOf(fault, 'en');
const lines = (files: FaqText[]) =>
  checkFaq(files).problems.map(
    problem => `${problem.file}:${problem.line}:${problem.column}: ${said(problem)}`,
  );
const french = (text: string) => lines([{ path: 'fr/a.json', text }]);

test('good files give their entries with defaults filled in, and nothing to say', () => {
  const { entries, problems, warnings } = checkFaq(both([entry('x'), entry('y')]));
  expect([problems, warnings]).toEqual([[], []]);
  expect(entries.map(({ id, locale }) => `${id} ${locale}`)).toEqual(['x fr', 'y fr', 'x en', 'y en']);
  expect(entries[0]).toMatchObject({
    category: 'test',
    tags: [],
    pages: [],
    related: [],
    handoff: 'offer',
    department: null,
  });
});

describe('what is no JSON is located', () => {
  test.each([
    ['nothing', ' \n', 'fr/a.json:1:1: The file is empty'],
    ['a comma too many', '{\n  "locale": "fr",\n}', 'fr/a.json:2:17: Nothing follows this comma: remove it.'],
    ['a comma too many in a list', '{"a": [1,]}', 'fr/a.json:1:9: Nothing follows this comma'],
    [
      'a comma missing',
      '{"locale": "fr"\n "category": "x"}',
      'fr/a.json:2:2: A comma is missing before this.',
    ],
    ['an end missing', '{"locale": "fr"', 'fr/a.json:1:16: The file ends too early'],
    ['a quote missing', '{"locale": "fr\n}', 'fr/a.json:1:12: This text has no closing double quote'],
    ['a comment', '{} // hello', 'fr/a.json:1:4: JSON has no comments'],
    ['single quotes', "{'locale': 'fr'}", 'fr/a.json:1:2: This is not JSON here'],
    ['a bad escape', '{"a": "\\x"}', 'fr/a.json:1:7: This \\ begins nothing that JSON knows'],
    ['a key twice', '{"locale": "fr",\n"locale": "fr"}', 'fr/a.json:2:1: The key "locale" stands here twice'],
    ['text behind it', '{} x', 'fr/a.json:1:4: '],
    ['a nesting without end', '['.repeat(50_000), 'fr/a.json:1:1: The file is nested too deeply'],
  ])('%s', (_, text, expected) => {
    expect(french(text)).toEqual([expect.stringContaining(expected)]);
  });

  test('what is not UTF-8, before anything else', () => {
    expect(lines([{ path: 'fr/a.json', text: '{\n "a": "caf\ufffd"', notUtf8At: 12 }])).toEqual([
      'fr/a.json:2:11: From here on the file is not UTF-8: save it as UTF-8, and look at the letters with accents.',
    ]);
  });

  test('a byte order mark in front does no harm', () => {
    const [fr, en] = both([entry('x')]);
    expect(lines([{ ...fr!, text: `\ufeff${fr!.text}` }, en!])).toEqual([]);
  });
});

describe('what does not fit the schema is located and explained', () => {
  test('keys that are missing, unknown or of the wrong kind', () => {
    const text =
      '{"locale": "de", "categori": "x", "entries": [\n  {"id": "é b", "answer": 3,\n   "handoff": "x", "tags": "a"}]}';
    expect(french(text)).toEqual([
      'fr/a.json:1:1: "category" is missing in a FAQ file: add it.',
      'fr/a.json:1:12: "locale" must be one of "fr", "en".',
      'fr/a.json:1:18: "categori" is not a key of a FAQ file: remove it. Did you mean "category"?',
      'fr/a.json:2:3: "question" is missing in an entry: add it.',
      'fr/a.json:2:10: "id" must be made of letters without accents, digits, "." and "-".',
      'fr/a.json:2:27: "answer" must be a text in double quotes.',
      'fr/a.json:3:15: "handoff" must be one of "never", "offer", "always".',
      'fr/a.json:3:28: "tags" must be a list in [ ].',
    ]);
  });

  test.each([
    ['a long id', { id: 'x'.repeat(65) }, '"id" is longer than 64 characters: shorten it.'],
    [
      'a long question',
      { question: 'x'.repeat(201) },
      '"question" is longer than 200 characters: shorten it.',
    ],
    ['an empty answer', { answer: '' }, '"answer" must not be empty.'],
    ['a blank answer', { answer: ' ' }, '"answer" must not be blank.'],
    ['half a character', { answer: '\ud800' }, '"answer" must be well-formed Unicode'],
    [
      'a phrasing that is none',
      { phrasings: ['a', null] },
      'Item 2 of "phrasings" must be a text in double quotes.',
    ],
    [
      'too many phrasings',
      { phrasings: Array(201).fill('x') },
      '"phrasings" has more than 200 items: remove some.',
    ],
    ['a page of another site', { pages: ['//example.org'] }, 'Item 1 of "pages" must be the path of a page'],
    ['a page without a slash', { pages: ['register'] }, 'Item 1 of "pages" must be the path of a page'],
  ])('%s', (_, more, expected) => {
    expect(lines([file([entry('x', more)])])).toEqual([expect.stringContaining(expected)]);
  });

  test('a column counts characters, not bytes or halves of an emoji', () => {
    expect(french('{"category": "é😀", "locale": 1, "entries": []}')).toEqual([
      expect.stringContaining('fr/a.json:1:30: '),
    ]);
  });
});

test('a large file on one line is checked as fast as on many', () => {
  const entries = Array.from({ length: 2_000 }, (_, i) =>
    entry(`e.${i}`, { answer: `😀 ${'mot '.repeat(40)}` }),
  );
  const text = JSON.stringify({ locale: 'fr', category: 'test', entries });
  const before = process.cpuUsage();
  const { warnings } = checkFaq([{ path: 'fr/a.json', text }]);
  const { user } = process.cpuUsage(before);
  expect(warnings.at(-1)).toMatchObject({
    line: 1,
    column: [...text.slice(0, text.indexOf('"e.1999"'))].length + 1,
  });
  expect(user / 1e6).toBeLessThan(4); // seconds of the processor; 0.3, and 19 when each place was looked for from the start
});

describe('what does not fit together across files is located', () => {
  test('an id that is taken', () => {
    const problems = lines([file([entry('x')]), file([entry('y'), entry('x')], { name: 'b' })]);
    expect(problems).toEqual([
      expect.stringMatching(
        /^faq-data\/fr\/b\.json:1\d:13: The id "x" is taken by faq-data\/fr\/a\.json:6: choose/,
      ),
    ]);
  });

  test('a related entry that is not there, with the one that was meant', () => {
    expect(lines(both([entry('compte.creer'), entry('y', { related: ['compte.crer'] })]))).toEqual([
      expect.stringContaining(
        'No entry has the id "compte.crer": correct or remove it. Did you mean "compte.creer"?',
      ),
      expect.stringContaining('No entry has the id "compte.crer"'),
    ]);
  });

  test('a language that is not that of the folder', () => {
    const { text } = file([], { locale: 'en' });
    expect(french(text)).toEqual([
      'fr/a.json:2:13: "locale" is "en" but the file is in the folder "fr": change one of them.',
    ]);
  });
});

test('what would be better otherwise is a warning and no problem', () => {
  const { problems, warnings } = checkFaq([
    file([entry('x'), entry('y', { phrasings: ['X UN !'] })]),
    file([entry('x')], { locale: 'en' }),
    file([], { name: 'b' }),
  ]);
  expect(problems).toEqual([]);
  expect(warnings.map(warning => `${warning.file}: ${said(warning)}`)).toEqual([
    'faq-data/en/a.json: "x" is the only entry in "en": the bot can only tell whether it is meant or not.',
    'faq-data/fr/a.json: "y" has no translation in the folder "en".',
    'faq-data/fr/a.json: "y" has 1 phrasings: with 3 or more it is found more often.',
    'faq-data/fr/a.json: "x" and "y" have this text: the bot cannot tell them apart.',
    'faq-data/fr/b.json: There is no entry in this file: add one, or delete the file.',
  ]);
});

test('a text without a letter is named with its entry and its place, and holds nothing back', () => {
  const odd = entry('y', { question: '???', phrasings: ['', ' ', '?!', '👍', 'y un', 'y deux', 'y trois'] });
  const { entries, problems, warnings } = checkFaq([
    file([entry('x'), odd]),
    file([entry('x'), entry('y')], { locale: 'en' }),
  ]);
  expect(problems).toEqual([]);
  expect(warnings.map(warning => `${warning.line}: ${said(warning)}`)).toEqual(
    [
      [17, '???'],
      [19, ''],
      [20, ' '],
      [21, '?!'],
      [22, '👍'],
    ].map(
      ([line, text]) =>
        `${line}: "${text}" of "y" has no letter and no digit, so nothing is found by it: write words.`,
    ),
  );
  expect(createMatcher(entries).match('y deux').best?.id).toBe('y');
});

test.each([
  ['faq', faqJsonSchema()],
  ['lexicon', lexiconJsonSchema()],
])('%s.schema.json, which editors use, is that of the code (else: node scripts/faq-schema.mjs)', (name, schema) => {
  const stored = readFileSync(new URL(`../../../faq-data/${name}.schema.json`, import.meta.url), 'utf8');
  expect(JSON.parse(stored)).toEqual(JSON.parse(JSON.stringify(schema)));
});
