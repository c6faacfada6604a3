import { createSums, type Sums } from './entry-sums.ts';
import { firstPhrasings, phrasingsOf } from './first-phrasing.ts';
import type { Judge } from './judge.ts';
import type { StemDirections } from './near-words.ts';
import type { Classifier } from './rank.ts';
import type { Sparse } from './sparse.ts';
import { vectorize } from './vectors.ts';
import { countFeatures, type Phrasing, type Vocabulary } from './vocabulary.ts';

/** What the phrasings of one language have, as numbers: the same phrasings always give the same. */
export interface PhrasingIndex {
  vocabulary: Vocabulary;
  /** By phrasing: its features; once all is learned without those of the sense. */
  phrasings: Sparse;
  /** By entry: its first phrasing; one more than there are entries. */
  firstPhrasing: Uint32Array;
  /** By entry: what its phrasings have together, see `createSums`. */
  sums: Sums;
}

/** All that is learned from the phrasings of one language: numbers only, so that it can be stored. */
export interface Model extends PhrasingIndex {
  stems: StemDirections;
  classifier: Classifier;
  judge: Judge;
}

/** Phrasings of one entry must stand together. */
export function indexPhrasings(phrasings: readonly Phrasing[], entryCount: number): PhrasingIndex {
  const vocabulary = countFeatures(phrasings, entryCount);
  const rows = vectorize(phrasings, vocabulary);
  const firstPhrasing = firstPhrasings(phrasings, entryCount);
  return {
    vocabulary,
    phrasings: rows,
    firstPhrasing,
    sums: createSums(
      rows,
      vocabulary,
    )(Array.from({ length: entryCount }, (_, entry) => phrasingsOf(entry, firstPhrasing))),
  };
}
