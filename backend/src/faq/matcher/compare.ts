import { createSenseComparison } from './alike.ts';
import { view } from './features.ts';
import type { PhrasingIndex } from './model.ts';
import { squaredLengths } from './squared-lengths.ts';
import type { Vector } from './vectors.ts';

export interface Likeness {
  /** The cosine with the entry's nearest phrasing. */
  nearest: number;
  /** The cosine with all its phrasings together. */
  together: number;
  /** The share of the question's pieces of words, by rarity, that its phrasings have: a misspelt word is half covered. */
  covered: number;
  /** The cosine of its sense with that of its phrasings together. */
  alike: number;
}

/** Compares a text with all phrasings of an entry. */
export function createComparison(index: PhrasingIndex) {
  const { phrasings, firstPhrasing: first } = index;
  const { viewOf } = index.vocabulary;
  const { starts, columns, values } = phrasings;
  const lengths = squaredLengths(phrasings, first, viewOf.length);
  const seen = new Uint32Array(viewOf.length);
  const alike = createSenseComparison(index);
  let round = 0;

  /** @param except a phrasing to compare without: the text itself */
  return function likeness(
    { dense, sense }: Pick<Vector, 'dense' | 'sense'>,
    entry: number,
    except = -1,
  ): Likeness {
    round++;
    let nearest = 0;
    let covered = 0;
    let sum = 0;
    let itself = 0;
    for (let row = first[entry]!; row < first[entry + 1]!; row++) {
      const isText = row === except;
      let cosine = 0;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at++) {
        const feature = columns[at]!;
        const value = dense[feature]!;
        if (value === 0) continue;
        cosine += value * values[at]!;
        if (isText || viewOf[feature] !== view.pieces || seen[feature] === round) continue;
        seen[feature] = round;
        covered += value * value;
      }
      if (isText) {
        itself = cosine;
        continue;
      }
      sum += cosine;
      if (cosine > nearest) nearest = cosine;
    }
    // Without the text itself, of length 1: |s − t|² = |s|² − 2(s − t)·t − t·t.
    const length = itself === 0 ? lengths[entry]! : lengths[entry]! - 2 * sum - itself;
    return {
      nearest,
      together: length > 0 ? sum / Math.sqrt(length) : 0,
      covered,
      alike: alike(sense, entry, except),
    };
  };
}
