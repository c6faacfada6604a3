import type { FaqProblem } from '../contract/entities.ts';
import { locales } from '../contract/limits.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Entry } from './entry.ts';
import { type FaqText, type LocatedEntry, readFaqFile } from './faq-file.ts';
import { sameTextKey } from './matcher/fold.ts';

export interface CheckedFaq {
  /** Only worth anything when there are no problems. */
  entries: Entry[];
  /** What must be put right before these files can answer. */
  problems: FaqProblem[];
  /** What would be better otherwise. */
  warnings: FaqProblem[];
}

const fewPhrasings = 3;

/** Checks FAQ files one by one and against each other. */
export function checkFaq(files: readonly FaqText[]): CheckedFaq {
  const { located, problems, areAllRead } = readFaqFiles(files);
  // While a file cannot be read, what points into it cannot be judged.
  return {
    entries: located.map(({ entry }) => entry),
    problems: sorted([...problems, ...(areAllRead ? unknownRelated(located) : [])]),
    warnings: areAllRead
      ? sorted([...untranslated(located), ...seldomPhrased(located), ...phrasedTwice(located)])
      : [],
  };
}

/** The entries of several files, and what keeps these from answering side by side. */
export function readFaqFiles(files: readonly FaqText[]) {
  const read = files.map(readFaqFile);
  const located = read.flatMap(({ entries }) => entries);
  const problems = read.flatMap(file => file.problems);
  return { located, problems: [...problems, ...idsTwice(located)], areAllRead: problems.length === 0 };
}

function idsTwice(located: readonly LocatedEntry[]): FaqProblem[] {
  const first = new Map<string, FaqProblem>();
  return located.flatMap(({ entry, problemAt }) => {
    const key = `${entry.locale} ${entry.id}`;
    const before = first.get(key);
    if (before)
      return problemAt(
        ['id'],
        `The id "${entry.id}" is taken by ${before.file}:${before.line}: choose another.`,
      );
    first.set(key, problemAt(['id'], ''));
    return [];
  });
}

function unknownRelated(located: readonly LocatedEntry[]): FaqProblem[] {
  const ids = new Set(located.map(({ entry }) => entry.id));
  return located.flatMap(({ entry, problemAt }) =>
    entry.related.flatMap((id, i) => {
      if (ids.has(id) && id !== entry.id) return [];
      const message = ids.has(id)
        ? 'An entry is not related to itself: remove this id.'
        : `No entry has the id "${id}": correct or remove it.${didYouMean(id, ids)}`;
      return problemAt(['related', i], message);
    }),
  );
}

function untranslated(located: readonly LocatedEntry[]): FaqProblem[] {
  const localesOf = Map.groupBy(located, ({ entry }) => entry.id);
  return located.flatMap(({ entry, problemAt }) =>
    locales
      .filter(locale => !localesOf.get(entry.id)?.some(other => other.entry.locale === locale))
      .map(locale => problemAt(['id'], `"${entry.id}" has no translation in the folder "${locale}".`)),
  );
}

function seldomPhrased(located: readonly LocatedEntry[]): FaqProblem[] {
  return located
    .filter(({ entry }) => entry.phrasings.length < fewPhrasings)
    .map(({ entry, problemAt }) =>
      problemAt(
        entry.phrasings.length > 0 ? ['phrasings'] : ['id'],
        `"${entry.id}" has ${entry.phrasings.length} phrasings: with ${fewPhrasings} or more it is found more often.`,
      ),
    );
}

function phrasedTwice(located: readonly LocatedEntry[]): FaqProblem[] {
  const owners = new Map<string, Entry>();
  return located.flatMap(({ entry, problemAt }) =>
    [entry.question, ...entry.phrasings].flatMap((text, i) => {
      const key = `${entry.locale} ${sameTextKey(text)}`;
      const owner = owners.get(key);
      if (!owner) owners.set(key, entry);
      if (!owner || owner.id === entry.id) return [];
      return problemAt(
        i === 0 ? ['question'] : ['phrasings', i - 1],
        `"${owner.id}" has the same text: the bot cannot tell them apart.`,
      );
    }),
  );
}

function sorted(problems: FaqProblem[]): FaqProblem[] {
  return problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
