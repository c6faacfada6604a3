import type { JsonPath } from './located-json.ts';
import type { Kind, Owner, Sentences, SyntaxTexts } from './problem.ts';

/** What is wrong with files, in English; `npm run faq:check` and the logs say it so. */
export const english: Sentences = {
  folderUnreadable: ({ failure }) => `The folder cannot be read: ${failure.message}`,
  fileUnreadable: ({ failure }) => `The file cannot be read: ${failure.message}`,
  notUtf8: () =>
    'From here on the file is not UTF-8: save it as UTF-8, and look at the letters with accents.',

  fileEmpty: ({ example }) => `The file is empty: start with ${example}.`,
  tooDeep: () => 'The file is nested too deeply: remove brackets.',
  notJson: ({ error }) => syntax[error],
  nothingAfterComma: () => 'Nothing follows this comma: remove it.',
  endsTooEarly: () => 'The file ends too early: a closing ], } or quote is missing.',
  keyTwice: ({ key }) => `The key "${key}" stands here twice: remove one of them.`,

  missing: ({ key, owner }) => `"${key}" is missing in ${owners[owner]}: add it.`,
  unknownKey: ({ key, owner, meant }) =>
    `"${key}" is not a key of ${owners[owner]}: remove it.${didYouMean(meant)}`,
  wrongKind: ({ path, expected }) => `${nameOf(path)} must be ${kinds[expected]}.`,
  notOneOf: ({ path, values }) =>
    `${nameOf(path)} must be one of ${values.map(value => `"${value}"`).join(', ')}.`,
  empty: ({ path }) => `${nameOf(path)} must not be empty.`,
  tooFewItems: ({ path, minimum }) =>
    `${nameOf(path)} has fewer than ${minimum} items: add some, or remove it.`,
  tooManyItems: ({ path, maximum }) => `${nameOf(path)} has more than ${maximum} items: remove some.`,
  tooShort: ({ path, minimum }) =>
    `${nameOf(path)} is shorter than ${minimum} characters: write more, or remove it.`,
  tooLong: ({ path, maximum }) => `${nameOf(path)} is longer than ${maximum} characters: shorten it.`,

  blank: ({ path }) => `${nameOf(path)} must not be blank.`,
  halfCharacter: ({ path }) =>
    `${nameOf(path)} must be well-formed Unicode: a \\u escape stands alone that belongs to a pair.`,
  notAnId: ({ path }) => `${nameOf(path)} must be made of letters without accents, digits, "." and "-".`,
  notAPage: ({ path }) =>
    `${nameOf(path)} must be the path of a page, such as "/register", without a host or "?".`,
  noLetter: ({ path }) => `${nameOf(path)} must have a letter or a digit.`,
  tooManyWords: ({ path, maximum }) =>
    `${nameOf(path)} has more than ${maximum} words: keep those that people really say.`,
  abbreviationNotOneWord: ({ path }) =>
    `${nameOf(path)} is not one word: an abbreviation has letters and digits only ("rccm" for "R.C.C.M.").`,
  ignoredNotOneWord: ({ path }) => `${nameOf(path)} is not one word: write each word by itself.`,
  noMeaning: ({ path }) => `${nameOf(path)} must say what the abbreviation stands for.`,
  tooManyAbbreviations: ({ path, maximum }) =>
    `${nameOf(path)} has more than ${maximum} abbreviations: remove some.`,

  noEntryAtAll: () => 'There is no entry in fr/*.json and en/*.json: add one.',
  noEntry: () => 'There is no entry in this file: add one, or delete the file.',
  wrongFolder: ({ locale, folder }) =>
    `"locale" is "${locale}" but the file is in the folder "${folder}": change one of them.`,
  idTaken: ({ id, by }) => `The id "${id}" is taken by ${by}: choose another.`,
  relatedToItself: () => 'An entry is not related to itself: remove this id.',
  unknownRelated: ({ id, meant }) => `No entry has the id "${id}": correct or remove it.${didYouMean(meant)}`,
  untranslated: ({ id, locale }) => `"${id}" has no translation in the folder "${locale}".`,
  onlyEntry: ({ id, locale }) =>
    `"${id}" is the only entry in "${locale}": the bot can only tell whether it is meant or not.`,
  fewPhrasings: ({ id, count, enough }) =>
    `"${id}" has ${count} phrasings: with ${enough} or more it is found more often.`,
  wordless: ({ id, text }) =>
    `"${text}" of "${id}" has no letter and no digit, so nothing is found by it: write words.`,
  sameText: ({ id, owner }) => `"${owner}" and "${id}" have this text: the bot cannot tell them apart.`,

  lexiconMisnamed: ({ names }) =>
    `A lexicon is called ${names.map(name => `"${name}"`).join(' or ')}: rename the file, or move its words there.`,
  synonymTwice: ({ text }) => `"${text}" stands in this group already: remove it here.`,
  synonymInTwoGroups: ({ text, line }) =>
    `"${text}" stands in the group of line ${line} too, so the bot cannot tell which is meant: keep it in one, or make the two groups one.`,
  abbreviationTwice: ({ short, before }) =>
    `"${short}" is read as "${before}" is, capitals and accents do not count: remove one of them.`,
  ignoredAbbreviation: ({ word }) =>
    `"${word}" is in "abbreviations" too and is spelled out, not ignored: remove it from one of them.`,
  ignoredSynonym: ({ word }) =>
    `"${word}" is in "synonyms" too, where an ignored word does nothing: remove it from one of them.`,
  ignoredMatters: ({ word, text, id }) =>
    `"${word}" is all that matters in "${text}" of "${id}": do not ignore it.`,
  unusedGroup: ({ word }) =>
    `No question uses "${word}" or what it stands with: add the word that the questions use.`,
};

const syntax: SyntaxTexts = {
  InvalidSymbol: 'This is not JSON here: texts stand in "double quotes".',
  InvalidNumberFormat: 'This number is not written as JSON wants it.',
  PropertyNameExpected:
    'The name of a property is missing: remove the comma before this place, or write "name": value.',
  ValueExpected: 'A value is missing: remove the comma before this place, or write a value.',
  ColonExpected: 'A colon is missing between the name and its value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The file should end here: remove what follows.',
  InvalidCommentToken: 'JSON has no comments: remove this one.',
  UnexpectedEndOfComment: 'JSON has no comments: remove this one.',
  UnexpectedEndOfString: 'This text has no closing double quote on its line.',
  UnexpectedEndOfNumber: 'This number ends too early.',
  InvalidUnicode: 'After \\u stand four digits 0-9, a-f.',
  InvalidEscapeCharacter:
    'This \\ begins nothing that JSON knows: write \\\\ for a backslash, \\n for a new line.',
  InvalidCharacter:
    'This character may not stand here: write \\t for a tab and \\n for a new line inside a text.',
  '<unknown ParseErrorCode>': 'The JSON is not correct here.',
};

const owners: Readonly<Record<Owner, string>> = {
  faqFile: 'a FAQ file',
  entry: 'an entry',
  lexiconFile: 'a lexicon file',
};

const kinds: Readonly<Record<Kind, string>> = {
  string: 'a text in double quotes',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** "Item 2 of item 3 of "synonyms"". */
function nameOf(path: JsonPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  if (typeof last !== 'number') return `"${last}"`;
  return `Item ${last + 1} of ${nameOf(path.slice(0, -1)).replace(/^Item/, 'item')}`;
}

const didYouMean = (meant: string | undefined) => (meant === undefined ? '' : ` Did you mean "${meant}"?`);
