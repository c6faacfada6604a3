import { basename, dirname } from 'node:path';
import { type Locale, locales } from '../contract/limits.ts';
import { lexiconFileSchema } from './lexicon-schema.ts';
import type { LocatedJson } from './located-json.ts';
import type { EditorLexicon } from './matcher/lexicon-option.ts';
import { type FaqText, parseFile } from './parse-file.ts';
import type { Problem } from './problem.ts';

/** The folder of the lexicon files, beside those of the entries. */
export const lexiconFolder = 'lexicon';

/** A lexicon and the places in its file that problems about it point to. */
export interface LocatedLexicon extends Pick<LocatedJson, 'placeOf' | 'problemAt' | 'problemAtKey'> {
  locale: Locale;
  lexicon: Required<EditorLexicon>;
}

export function isLexicon({ path }: FaqText): boolean {
  return basename(dirname(path)) === lexiconFolder;
}

/** Reads one lexicon file: what it holds, or what stands in the way. */
export function readLexiconFile(file: FaqText): { lexicons: LocatedLexicon[]; problems: Problem[] } {
  const locale = locales.find(each => basename(file.path) === `${each}.json`);
  if (locale === undefined) return { lexicons: [], problems: [wrongName(file.path)] };
  const read = parseFile(file, {
    schema: lexiconFileSchema,
    example: '{ "synonyms": [] }',
    ownerAt: () => 'lexiconFile',
    keysAt: () => Object.keys(lexiconFileSchema.shape),
  });
  if ('problems' in read) return { lexicons: [], problems: read.problems };
  const { synonyms, abbreviations, ignore } = read.data;
  const { placeOf, problemAt, problemAtKey } = read.json;
  const lexicon = { synonyms, abbreviations, ignore };
  return { lexicons: [{ locale, lexicon, placeOf, problemAt, problemAtKey }], problems: [] };
}

function wrongName(path: string): Problem {
  const names = locales.map(locale => `${locale}.json`);
  return { file: path, line: 1, column: 1, fault: { code: 'lexiconMisnamed', names } };
}
