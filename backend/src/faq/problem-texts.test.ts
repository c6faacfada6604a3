import { describe, expect, test } from '@jest/globals';
import { printParseErrorCode } from 'jsonc-parser';
import { checkFaq } from './check-faq.ts';
import type { Fault, Faults } from './problem.ts';
import { sentenceOf, worded } from './problem-texts.ts';

const path = ['entries', 0, 'phrasings', 1];
const failure = { code: 'EIO', message: 'EIO: i/o error, read' };
const id = 'compte.creer';

/** One of each kind; a kind that is missing here does not compile. */
const each: { [Code in keyof Faults]: Faults[Code] } = {
  folderUnreadable: { failure },
  fileUnreadable: { failure },
  notUtf8: {},
  fileEmpty: { example: '{ "synonyms": [] }' },
  tooDeep: {},
  notJson: { error: 'CommaExpected' },
  nothingAfterComma: {},
  endsTooEarly: {},
  keyTwice: { key: 'tags' },
  missing: { key: 'answer', owner: 'entry' },
  unknownKey: { key: 'anser', owner: 'faqFile', meant: 'answer' },
  wrongKind: { path, expected: 'string' },
  notOneOf: { path, values: ['never', 'offer'] },
  empty: { path },
  tooFewItems: { path, minimum: 2 },
  tooManyItems: { path, maximum: 30 },
  tooShort: { path, minimum: 2 },
  tooLong: { path, maximum: 64 },
  blank: { path },
  halfCharacter: { path },
  notAnId: { path },
  notAPage: { path },
  noLetter: { path },
  tooManyWords: { path, maximum: 5 },
  abbreviationNotOneWord: { path },
  ignoredNotOneWord: { path },
  noMeaning: { path },
  tooManyAbbreviations: { path, maximum: 500 },
  noEntryAtAll: {},
  noEntry: {},
  wrongFolder: { locale: 'en', folder: 'fr' },
  idTaken: { id, by: 'faq-data/fr/a.json:6' },
  relatedToItself: {},
  unknownRelated: { id, meant: 'compte.supprimer' },
  untranslated: { id, locale: 'en' },
  onlyEntry: { id, locale: 'en' },
  fewPhrasings: { id, count: 2, enough: 3 },
  wordless: { id, text: '???' },
  sameText: { id, owner: 'compte.ouvrir' },
  lexiconMisnamed: { names: ['fr.json', 'en.json'] },
  synonymTwice: { text: 'kazi' },
  synonymInTwoGroups: { text: 'kazi', line: 7 },
  abbreviationTwice: { short: 'NIF', before: 'nif' },
  ignoredAbbreviation: { word: 'nif' },
  ignoredSynonym: { word: 'kazi' },
  ignoredMatters: { word: 'prix', text: 'le prix', id },
  unusedGroup: { word: 'kazi' },
};
const faults = Object.entries(each).map(([code, about]) => ({ code, ...about }) as Fault);
const syntaxErrors = Array.from({ length: 16 }, (_, i) => {
  const error = printParseErrorCode(i + 1);
  return { code: 'notJson', error } as const;
});
const failures = [
  'ENOENT',
  'ELOOP',
  'EISDIR',
  'EACCES',
  'EPERM',
  'ERR_FS_FILE_TOO_LARGE',
  'ERR_STRING_TOO_LONG',
].map(code => ({ code: 'fileUnreadable', failure: { code, message: 'said in English' } }) as const);
const all: Fault[] = [...faults, ...syntaxErrors, ...failures];

describe.each(
  all.map(fault => ['error' in fault ? `${fault.code} ${fault.error}` : fault.code, fault] as const),
)('%s', (_, fault) => {
  const [french, english] = [sentenceOf(fault, 'fr'), sentenceOf(fault, 'en')];

  test('is a French sentence, set as French is', () => {
    expect(french).toMatch(/^(\p{Lu}|«\u00a0).*[.?]$/u);
    expect(french).not.toMatch(/ [;:?!»]|« |'|undefined|\[object/);
  });

  test('tells in French what it tells in English', () => {
    const inEnglish = (value: unknown) => (typeof value === 'number' ? `${value}` : `"${value}"`);
    const inFrench = (value: unknown) => (typeof value === 'number' ? `${value}` : `«\u00a0${value}\u00a0»`);
    const told = Object.values(fault)
      .flat()
      .filter(value => english.includes(inEnglish(value)));
    for (const value of told) expect(french).toContain(inFrench(value));
  });
});

test('the parser has no errors but those that have a sentence', () => {
  expect(syntaxErrors.map(({ error }) => error)).not.toContain('<unknown ParseErrorCode>');
});

test('a cause that an editor can do nothing about is told as the system tells it', () => {
  expect(sentenceOf({ code: 'fileUnreadable', failure }, 'fr')).toBe(
    'Le fichier ne peut pas être lu\u00a0: le système répond «\u00a0EIO: i/o error, read\u00a0».',
  );
  for (const known of failures) expect(sentenceOf(known, 'fr')).not.toContain('English');
});

test('what is quoted stays as it was written', () => {
  const fault = { code: 'wordless', id, text: '« ? » !' } as const;
  expect(sentenceOf(fault, 'fr')).toContain('«\u00a0« ? » !\u00a0»');
});

test('a French editor reads each problem and piece of advice in French, at the place that faq:check prints', () => {
  const { problems, warnings } = checkFaq([
    {
      path: 'faq/fr/a.json',
      text: '{"locale": "fr", "categori": "x", "entries": [\n {"id": "é", "question": "Q", "answer": " ", "phrasings": ["a", 3],\n "handoff": "x"}]}',
    },
    { path: 'faq/fr/b.json', text: '{\n "locale": "fr",\n}' },
    { path: 'faq/lexicon/fr.json', text: '{"synonyms": [["a", "?!"]]}' },
  ]);
  expect(warnings).toEqual([]);
  expect(
    problems
      .map(problem => worded(problem, 'fr'))
      .map(({ file, line, column, message }) =>
        `${file}:${line}:${column}: ${message}`.replaceAll('\u00a0', ' '),
      ),
  ).toEqual([
    'faq/fr/a.json:1:1: La clé « category » manque dans ce fichier : ajoutez-la.',
    'faq/fr/a.json:1:18: La clé « categori » est inconnue dans ce fichier : retirez-la. Vouliez-vous écrire « category » ?',
    'faq/fr/a.json:2:9: « id » doit se composer de lettres sans accent, de chiffres, de « . » et de « - ».',
    'faq/fr/a.json:2:41: « answer » ne contient que des espaces : écrivez un texte.',
    'faq/fr/a.json:2:65: L’élément 2 de « phrasings » doit être un texte entre guillemets droits (").',
    'faq/fr/a.json:3:13: « handoff » doit valoir « never », « offer » ou « always ».',
    'faq/fr/b.json:2:16: Rien ne suit cette virgule : retirez-la.',
    'faq/lexicon/fr.json:1:21: L’élément 2 de l’élément 1 de « synonyms » doit contenir au moins une lettre ou un chiffre.',
  ]);
});

test.each([
  [0, 'n’a aucune formulation'],
  [1, 'a une seule formulation'],
  [2, 'a 2 formulations'],
])('%i phrasings are counted as French counts', (count, expected) => {
  expect(sentenceOf({ code: 'fewPhrasings', id, count, enough: 3 }, 'fr')).toContain(` ${expected}\u00a0:`);
});
