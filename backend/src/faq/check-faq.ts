import type { Locale } from '../contract/limits.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Entry } from './entry.ts';
import { adviseFaq } from './faq-advice.ts';
import { type LocatedEntry, readFaqFile } from './faq-file.ts';
import { adviseLexicon } from './lexicon-advice.ts';
import { isLexicon, type LocatedLexicon, readLexiconFile } from './lexicon-file.ts';
import type { FaqText } from './parse-file.ts';
import type { Place, Problem } from './problem.ts';

export interface CheckedFaq {
  /** Only worth anything when there are no problems, as the lexicons. */
  entries: Entry[];
  lexicons: readonly LocatedLexicon[];
  /** What must be put right before these files can answer. */
  problems: Problem[];
  /** What would be better otherwise. */
  warnings: Problem[];
}

/** Checks the files of a FAQ folder one by one and against each other. */
export function checkFaq(files: readonly FaqText[]): CheckedFaq {
  const { located, lexicons, problems, warnings, areEntriesRead } = readFaqFiles(files);
  const entries = located.map(({ entry }) => entry);
  // While a file cannot be read, what points into it cannot be judged.
  if (!areEntriesRead) return { entries, lexicons, problems: sorted(problems), warnings: [] };
  const ofLocale = (locale: Locale) => entries.filter(entry => entry.locale === locale);
  return {
    entries,
    lexicons,
    problems: sorted([...problems, ...unknownRelated(located)]),
    warnings: sorted([
      ...warnings,
      ...adviseFaq(located),
      ...lexicons.flatMap(lexicon => adviseLexicon(lexicon, ofLocale(lexicon.locale))),
    ]),
  };
}

/** What several files hold, and what keeps these from answering side by side. */
export function readFaqFiles(files: readonly FaqText[]) {
  const read = files.filter(file => !isLexicon(file)).map(readFaqFile);
  const readLexicons = files.filter(isLexicon).map(readLexiconFile);
  const located = read.flatMap(({ entries }) => entries);
  const problems = read.flatMap(file => file.problems);
  return {
    located,
    lexicons: readLexicons.flatMap(file => file.lexicons),
    problems: [...problems, ...idsTwice(located), ...readLexicons.flatMap(file => file.problems)],
    warnings: read.flatMap(file => file.warnings),
    areEntriesRead: problems.length === 0,
  };
}

function idsTwice(located: readonly LocatedEntry[]): Problem[] {
  const first = new Map<string, Place>();
  return located.flatMap(({ entry: { locale, id }, placeOf, problemAt }) => {
    const key = `${locale} ${id}`;
    const before = first.get(key);
    if (before) return problemAt(['id'], { code: 'idTaken', id, by: `${before.file}:${before.line}` });
    first.set(key, placeOf(['id']));
    return [];
  });
}

function unknownRelated(located: readonly LocatedEntry[]): Problem[] {
  const ids = new Set(located.map(({ entry }) => entry.id));
  return located.flatMap(({ entry, problemAt }) =>
    entry.related.flatMap((id, i) => {
      if (ids.has(id) && id !== entry.id) return [];
      return problemAt(
        ['related', i],
        ids.has(id)
          ? { code: 'relatedToItself' }
          : { code: 'unknownRelated', id, meant: didYouMean(id, ids) },
      );
    }),
  );
}

function sorted(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
