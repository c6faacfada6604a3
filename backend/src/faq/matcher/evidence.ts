import type { Likeness } from './compare.ts';
import type { Evidence, Judge } from './judge.ts';
import type { Understood } from './understand.ts';
import type { WordVectors } from './word-vectors.ts';

// From the development questions of the benchmark and our own; in the order of `evidenceFor` and `evidenceAgainst`.

/** For entries of many phrasings: where learning starts, and what it is pulled to. */
export const usualJudge: Judge = { forEntry: [6, 4, 5, 2.5], forNone: [6.6, -0.7, 5.6] };
/** The same where no sense is known: among few entries, and without word vectors. */
export const wordsJudge: Judge = { forEntry: [7, 2.5, 5.5, 0], forNone: [6.2, 0, 0] };
/** For entries of one phrasing: nothing can be held out to learn from, and less evidence must do. */
export const loneJudge: Judge = { forEntry: [6, 5, 4, 3], forNone: [5.4, -0.2, 1.4] };
/** Among fewer entries than this any of them looks right: nothing is learned from that. */
export const fewestJudged = 20;
/**
 * In questions. Phrasings that were written to be unlike each other make visitors look harder to understand than they are, so
 * the usual counts for something even where there is much to learn from.
 */
export const priorStrength = 60;

/**
 * What speaks for an entry: the classifier, the cosine with its phrasings together, the share of the question they have, and the
 * cosine of the sense.
 */
export function evidenceFor(score: number, { together, covered, alike }: Likeness): Evidence {
  return [score, together, covered, alike];
}

/** What speaks for none of the entries: how long the question is, and that it is about something, whatever it be. */
export function evidenceAgainst(
  { words, sense }: Pick<Understood, 'words' | 'sense'>,
  vectors: WordVectors | null,
): Evidence {
  return [1, Math.log1p(words.length), sense && vectors ? vectors.nearestSubject(sense) : 0];
}
