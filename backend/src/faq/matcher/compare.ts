import { view } from './features.ts';
import type { Model } from './model.ts';
import { squaredLengths } from './squared-lengths.ts';

export interface Likeness {
  /** The cosine with the entry's nearest phrasing. */
  nearest: number;
  /** The cosine with all its phrasings together. */
  together: number;
  /** The share of the question's pieces of words, by rarity, that its phrasings have: a misspelt word is half covered. */
  covered: number;
}

type Compared = Pick<Model, 'phrasings' | 'firstPhrasing' | 'vocabulary'>;

/** Compares a text, given by its dense vector, with all phrasings of an entry. */
export function createComparison({ phrasings, firstPhrasing: first, vocabulary: { viewOf } }: Compared) {
  const { starts, columns, values } = phrasings;
  const lengths = squaredLengths(phrasings, first, viewOf.length);
  const seen = new Uint32Array(viewOf.length);
  let round = 0;

  /** @param except a phrasing to compare without: the text itself */
  return function likeness(dense: Float32Array, entry: number, except = -1): Likeness {
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
    return { nearest, together: length > 0 ? sum / Math.sqrt(length) : 0, covered };
  };
}
