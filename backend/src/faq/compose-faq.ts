import { type CheckedFaq, checkFaq, readFaqFiles } from './check-faq.ts';
import type { Entry } from './entry.ts';
import type { EditorLexicons } from './matcher/lexicon-option.ts';
import type { FaqText } from './parse-file.ts';
import type { Problem } from './problem.ts';

export interface ComposedFaq {
  /** The texts that answer. Kept, they are the last good ones of the next change. */
  files: FaqText[];
  entries: Entry[];
  /** What words mean here, for the matcher; a language without a file has none. */
  lexicons: EditorLexicons;
  /** What is wrong with the files as they are now. */
  problems: Problem[];
  /** What would be better otherwise in them. */
  warnings: Problem[];
}

/**
 * What answers: each file as it is now; one with problems as it was when it last was good; one that never was, not at all.
 */
export function composeFaq(current: readonly FaqText[], lastGood: readonly FaqText[]): ComposedFaq {
  const goodOf = new Map(lastGood.map(file => [file.path, file]));
  const isGood = ({ path, text }: FaqText) => goodOf.get(path)?.text === text;
  const { problems, warnings, ...checked } = checkFaq(current);
  if (problems.length === 0) return { files: [...current], ...contentOf(checked), problems, warnings };
  const files = settled(stepBack(current, problems, ({ path }) => goodOf.get(path)));
  const { located, lexicons } = readFaqFiles(files);
  const entries = located.map(({ entry }) => entry);
  return { files, ...contentOf({ entries, lexicons }), problems, warnings };

  /** Each round takes a file from its newest text to its last good one, or from there out: it ends. */
  function settled(files: FaqText[]): FaqText[] {
    // The second to have an id is blamed for it: texts that were good together go first, so that a newer one gives way.
    const goodFirst = files.toSorted((one, other) => Number(isGood(other)) - Number(isGood(one)));
    const { problems } = readFaqFiles(goodFirst);
    if (problems.length === 0) return files;
    return settled(stepBack(files, problems, file => (isGood(file) ? undefined : goodOf.get(file.path))));
  }
}

function stepBack(
  files: readonly FaqText[],
  problems: readonly Problem[],
  before: (file: FaqText) => FaqText | undefined,
): FaqText[] {
  const broken = new Set(problems.map(({ file }) => file));
  return files.flatMap(file => (broken.has(file.path) ? (before(file) ?? []) : file));
}

function contentOf({ entries, lexicons }: Pick<CheckedFaq, 'entries' | 'lexicons'>) {
  return {
    entries: linked(entries),
    lexicons: Object.fromEntries(lexicons.map(({ locale, lexicon }) => [locale, lexicon])),
  };
}

/** A link to what a file cannot give now is no fault of the file it stands in: it is left out until it leads somewhere. */
function linked(entries: readonly Entry[]): Entry[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.map(entry => ({ ...entry, related: entry.related.filter(id => ids.has(id)) }));
}
