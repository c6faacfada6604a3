import { alike } from './alike.ts';
import { createCoverage } from './coverage.ts';
import type { Sums } from './entry-sums.ts';
import type { AskedWord } from './near-words.ts';
import type { Vector } from './vectors.ts';

/** How near a text is to all phrasings of an entry together. */
export interface Likeness {
  /** The cosine. */
  together: number;
  /** The share of the text's words that they say, see `createCoverage`. */
  covered: number;
  /** The cosine of the senses. */
  alike: number;
}

/** Compares a text with one entry after the other. */
export function createComparison(featureCount: number) {
  const coverage = createCoverage(featureCount);
  /** By feature, 1 where it matters to the text: most of what an entry has does not. */
  const isShared = new Uint8Array(featureCount);
  const marked = new Uint32Array(featureCount);
  let markedCount = 0;
  let shared = new Uint32Array(256);

  function begin(words: readonly AskedWord[], { count, ids }: Vector): void {
    for (let i = 0; i < markedCount; i++) isShared[marked[i]!] = 0;
    markedCount = 0;
    for (let i = 0; i < count; i++) mark(ids[i]!);
    const covering = coverage.begin(words);
    for (let i = 0; i < covering.length; i++) mark(covering[i]!);
  }

  function mark(feature: number): void {
    if (isShared[feature] === 1) return;
    isShared[feature] = 1;
    marked[markedCount++] = feature;
  }

  /** @param vector what the words became */
  return function comparisonWith(words: readonly AskedWord[], vector: Vector) {
    begin(words, vector);
    const { dense, sense } = vector;

    /** @param row what phrasings have together */
    return function likenessOf({ starts, columns, values, squares }: Sums, row: number): Likeness {
      const from = starts[row]!;
      const firstSense = starts[row + 1]! - sense.length;
      if (firstSense - from > shared.length) shared = new Uint32Array(2 * (firstSense - from));
      let count = 0;
      let dot = 0;
      for (let at = from; at < firstSense; at++) {
        const feature = columns[at]!;
        if (isShared[feature] === 0) continue;
        shared[count++] = feature;
        dot += dense[feature]! * values[at]!;
      }
      return {
        together: dot > 0 ? dot / Math.sqrt(squares[row]!) : 0,
        covered: coverage.coveredBy(shared, count),
        alike: alike(sense, values, firstSense),
      };
    };
  };
}
