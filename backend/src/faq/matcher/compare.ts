import { createSenseComparison } from './alike.ts';
import type { Word } from './analyze.ts';
import type { PhrasingIndex } from './model.ts';
import type { NearWords, NearWordsOf } from './near-words.ts';
import type { Vector } from './vectors.ts';

export interface Likeness {
  /** The cosine with the entry's nearest phrasing. */
  nearest: number;
  /** The cosine with all its phrasings together. */
  together: number;
  /**
   * The share of the question's words, by rarity, that its phrasings say: one that they say in another word by its likeness,
   * one that nothing is known of by the share of its pieces that they have.
   */
  covered: number;
  /** The cosine of its sense with that of its phrasings together. */
  alike: number;
}

/** A text that is compared: its words, and what they became. */
export interface Asked {
  words: readonly Word[];
  vector: Pick<Vector, 'dense' | 'sense'>;
}

/** Compares a text with all phrasings of an entry. */
export function createComparison(index: PhrasingIndex, nearWordsOf: NearWordsOf) {
  const { phrasings, firstPhrasing: first, squaredLengths } = index;
  const featureCount = index.vocabulary.viewOf.length;
  const { starts, columns, values } = phrasings;
  const said = new Uint32Array(featureCount);
  const alike = createSenseComparison(index);
  let round = 0;
  /** One text is compared with several entries. */
  let asked: { words: readonly Word[]; near: NearWords[] } = { words: [], near: [] };

  /** @param except a phrasing to compare without: the text itself */
  return function likeness({ words, vector: { dense, sense } }: Asked, entry: number, except = -1): Likeness {
    round++;
    let nearest = 0;
    let sum = 0;
    let itself = 0;
    for (let row = first[entry]!; row < first[entry + 1]!; row++) {
      const isText = row === except;
      let cosine = 0;
      const end = starts[row + 1]!;
      for (let at = starts[row]!; at < end; at++) {
        const feature = columns[at]!;
        const value = dense[feature]!;
        if (value !== 0) cosine += value * values[at]!;
        if (!isText) said[feature] = round;
      }
      if (isText) {
        itself = cosine;
        continue;
      }
      sum += cosine;
      if (cosine > nearest) nearest = cosine;
    }
    // Without the text itself, of length 1: |s − t|² = |s|² − 2(s − t)·t − t·t.
    const length = itself === 0 ? squaredLengths[entry]! : squaredLengths[entry]! - 2 * sum - itself;
    return {
      nearest,
      together: length > 0 ? sum / Math.sqrt(length) : 0,
      covered: coveredOf(words),
      alike: alike(sense, entry, except),
    };
  };

  function coveredOf(words: readonly Word[]): number {
    if (asked.words !== words) asked = { words, near: words.map(nearWordsOf) };
    let covered = 0;
    let all = 0;
    for (let i = 0; i < words.length; i++) {
      const near = asked.near[i]!;
      const share = words[i]!.weight * near.rarity;
      covered += share * saidOf(near);
      all += share;
    }
    return all > 0 ? covered / all : 0;
  }

  function saidOf({ features, likeness, pieces }: NearWords): number {
    for (let at = 0; at < features.length; at++) if (said[features[at]!] === round) return likeness[at]!;
    if (pieces.length === 0) return 0;
    return pieces.filter(piece => said[piece] === round).length / pieces.length;
  }
}
