import { isGrammar, type Word } from './words.ts';

const asCovered = 0.75;
const asNear = 0.7;
/** A single word is a question only where some phrasing is little more than that word. */
const nearToOneWord = 0.5;
/** "Comment ?" is none, "vous êtes qui ?" is one where some phrasing says about that. */
const nearToGrammar = 0.6;

/** What carries the matter of a question: all but grammar. */
export function matterOf<Known extends Word>(words: readonly Known[]): Known[] {
  return words.filter(word => !isGrammar(word));
}

/** What an entry has of a question. */
export interface Claim {
  /** The share of its words. */
  covered: number;
  /** The cosine with its nearest phrasing. */
  nearness: () => number;
}

/**
 * Whether so little was said, one word of matter or none, that no entry can be meant for certain: no phrasing is about
 * that, or another entry has as much of the question in a phrasing about as near. The classifier may have learned to prefer
 * one, but "compte" alone is no question yet. `nearToMatter` is the cosine of the matter alone with the first one's nearest
 * phrasing.
 */
export function isAmbiguous(
  matter: readonly Word[],
  [first, ...others]: readonly Claim[],
  nearToMatter: () => number,
): boolean {
  if (!first || matter.length > 1) return false;
  const nearness = first.nearness();
  if (matter.length === 0) return nearness < nearToGrammar;
  const isEqual = others.some(
    other => other.covered >= asCovered * first.covered && other.nearness() >= asNear * nearness,
  );
  return isEqual || nearToMatter() < nearToOneWord;
}
