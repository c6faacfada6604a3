import type { Likeness } from './compare.ts';
import type { Evidence, Judge } from './judge.ts';

// Both from the development questions of the benchmark; in the order of `evidenceFor` and `evidenceAgainst`.

/** For entries of many phrasings: where learning starts, and what it is pulled to. */
export const usualJudge: Judge = { forEntry: [8, 3.2, 1.8], forNone: [4, -1.5, 0] };
/** For entries of one phrasing: nothing can be held out to learn from, and less evidence must do. */
export const loneJudge: Judge = { forEntry: [13, 5, 3], forNone: [3.8, -1.2, 0] };
/** Among fewer entries than this any of them looks right: nothing is learned from that, and the usual evidence must be there. */
export const fewestJudged = 20;
/**
 * In questions. Phrasings that were written to be unlike each other make visitors look harder to understand than they are, so
 * the usual counts for something even where there is much to learn from.
 */
export const priorStrength = 20;

/** What speaks for an entry: the classifier, the cosine with its nearest phrasing, the share of the question it has. */
export function evidenceFor(score: number, { nearest, covered }: Likeness): Evidence {
  return [score, nearest, covered];
}

/** What speaks for none of the entries. */
export function evidenceAgainst(known: number, words: number): Evidence {
  return [1, known, Math.log1p(words)];
}
