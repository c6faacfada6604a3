import { view } from './features.ts';
import type { Model } from './model.ts';

export interface Likeness {
  /** The cosine with the entry's nearest phrasing. */
  nearest: number;
  /** The share of the question's words, by rarity, that the entry's phrasings have. */
  covered: number;
}

type Compared = Pick<Model, 'phrasings' | 'firstPhrasing' | 'vocabulary'>;

/** Compares a text, given by its dense vector, with all phrasings of an entry. */
export function createComparison({ phrasings, firstPhrasing: first, vocabulary: { viewOf } }: Compared) {
  const { starts, columns, values } = phrasings;
  const seen = new Uint32Array(viewOf.length);
  let round = 0;

  return function likeness(dense: Float32Array, entry: number, except = -1): Likeness {
    round++;
    let nearest = 0;
    let covered = 0;
    for (let row = first[entry]!; row < first[entry + 1]!; row++) {
      if (row === except) continue;
      let cosine = 0;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at++) {
        const feature = columns[at]!;
        const value = dense[feature]!;
        if (value === 0) continue;
        cosine += value * values[at]!;
        if (viewOf[feature] !== view.words || seen[feature] === round) continue;
        seen[feature] = round;
        covered += value * value;
      }
      if (cosine > nearest) nearest = cosine;
    }
    return { nearest, covered };
  };
}
