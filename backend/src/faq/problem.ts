import type { printParseErrorCode } from 'jsonc-parser';
import type { Locale } from '../contract/limits.ts';
import type { JsonPath } from './located-json.ts';

/** Something about a file of the FAQ, be it a mistake or advice, before it is put into words. */
export interface Problem extends Place {
  fault: Fault;
}

/** Lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export type Fault = { [Code in keyof Faults]: { code: Code } & Faults[Code] }[keyof Faults];

/** All that can be said about the files, each with what its sentence tells (`problem-texts-*.ts`). */
export interface Faults extends CheckFaults {
  folderUnreadable: { failure: Failure };
  fileUnreadable: { failure: Failure };
  notUtf8: object;

  fileEmpty: { example: string };
  tooDeep: object;
  notJson: { error: ReturnType<typeof printParseErrorCode> };
  nothingAfterComma: object;
  endsTooEarly: object;
  keyTwice: { key: string };

  missing: { key: string; owner: Owner };
  unknownKey: { key: string; owner: Owner; meant: string | undefined };
  wrongKind: ValueAt & { expected: Kind };
  notOneOf: ValueAt & { values: readonly string[] };
  empty: ValueAt;
  tooFewItems: ValueAt & { minimum: number };
  tooManyItems: ValueAt & { maximum: number };
  tooShort: ValueAt & { minimum: number };
  tooLong: ValueAt & { maximum: number };

  noEntryAtAll: object;
  noEntry: object;
  wrongFolder: { locale: Locale; folder: string };
  idTaken: { id: string; by: string };
  relatedToItself: object;
  unknownRelated: { id: string; meant: string | undefined };
  untranslated: { id: string; locale: Locale };
  onlyEntry: { id: string; locale: Locale };
  fewPhrasings: { id: string; count: number; enough: number };
  wordless: { id: string; text: string };
  sameText: { id: string; owner: string };

  lexiconMisnamed: { names: readonly string[] };
  synonymTwice: { text: string };
  synonymInTwoGroups: { text: string; line: number };
  abbreviationTwice: { short: string; before: string };
  ignoredAbbreviation: { word: string };
  ignoredSynonym: { word: string };
  ignoredMatters: { word: string; text: string; id: string };
  unusedGroup: { word: string };
}

/** What the schemas' own checks find: they name it in place of a message, with its figures as `params`. */
interface CheckFaults {
  blank: ValueAt;
  halfCharacter: ValueAt;
  notAnId: ValueAt;
  notAPage: ValueAt;
  noLetter: ValueAt;
  tooManyWords: ValueAt & { maximum: number };
  abbreviationNotOneWord: ValueAt;
  ignoredNotOneWord: ValueAt;
  noMeaning: ValueAt;
  tooManyAbbreviations: ValueAt & { maximum: number };
}
export type CheckCode = keyof CheckFaults;

/** A value by its path in the file, which is itself at the empty one. */
interface ValueAt {
  path: JsonPath;
}

/** The objects that have keys of their own. */
export type Owner = 'faqFile' | 'entry' | 'lexiconFile';

/** What the schemas expect, in zod's words. */
export type Kind = 'string' | 'array' | 'object' | 'record';

/** What the system says when it cannot read. */
export interface Failure {
  code: string;
  message: string;
}

/** Everything in one language: what lacks a sentence does not compile. */
export type Sentences = { readonly [Code in keyof Faults]: (about: Faults[Code]) => string };
export type SyntaxTexts = Readonly<Record<Faults['notJson']['error'], string>>;
