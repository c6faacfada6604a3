import type { Word } from './analyze.ts';
import type { Likeness } from './compare.ts';

const asCovered = 0.75;
const asNear = 0.7;
/** A single word is a question only where some phrasing is little more than that word. */
const nearToOneWord = 0.5;
/** "Comment ?" is none, "vous êtes qui ?" is one where some phrasing says about that. */
const nearToGrammar = 0.6;

/** What carries the matter of a question: all but grammar. */
export function matterOf(words: readonly Word[]): Word[] {
  return words.filter(({ weight }) => weight > 0.5);
}

/**
 * Whether so little was said, one word of matter or none, that no entry can be meant for certain: no phrasing is about
 * that, or another entry has as much of the question in a phrasing about as near. The classifier may have learned to prefer
 * one, but "compte" alone is no question yet. `nearToMatter` is the cosine of the matter alone with the first one's nearest
 * phrasing.
 */
export function isAmbiguous(
  matter: readonly Word[],
  [first, ...others]: readonly Likeness[],
  nearToMatter: () => number,
): boolean {
  if (!first || matter.length > 1) return false;
  if (matter.length === 0) return first.nearest < nearToGrammar;
  if (nearToMatter() < nearToOneWord) return true;
  return others.some(
    ({ covered, nearest }) => covered >= asCovered * first.covered && nearest >= asNear * first.nearest,
  );
}
