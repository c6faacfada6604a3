import type { NearWords } from './near-words.ts';
import type { Word } from './words.ts';

/**
 * Measures the share of a question's words, by rarity, that somebody else says: one that is said in another word by its
 * likeness, one that nothing is known of by the share of its pieces that are said.
 */
export function createCoverage(featureCount: number) {
  /** By feature, where it last speaks for a word in the lists below, 0 for nowhere; from there `before` leads on. Counted from 1. */
  const last = new Uint32Array(featureCount);
  const features: number[] = [];
  const before: number[] = [];
  const wordAt: number[] = [];
  /** How much of the word it says; below zero what adds up. */
  const shareAt: number[] = [];
  const weights: number[] = [];
  const shares: number[] = [];
  let all = 0;

  function add(feature: number, word: number, share: number): void {
    const at = features.length;
    features[at] = feature;
    before[at] = last[feature]!;
    wordAt[at] = word;
    shareAt[at] = share;
    last[feature] = at + 1;
  }

  return {
    /** Whose words are measured from now on. */
    begin(words: readonly Word[], nearWords: readonly NearWords[]): void {
      for (const feature of features) last[feature] = 0;
      features.length = 0;
      weights.length = 0;
      all = 0;
      for (let word = 0; word < words.length; word++) {
        const { features, likeness, pieces, rarity } = nearWords[word]!;
        weights[word] = words[word]!.weight * rarity;
        all += weights[word]!;
        for (let i = 0; i < features.length; i++) add(features[i]!, word, likeness[i]!);
        for (const piece of pieces) if (piece >= 0) add(piece, word, -1 / pieces.length);
      }
    },

    /** That say any of it. */
    features,

    /** @param said so many of these are the features of what is said, each once; others may be among them */
    coveredBy(said: Uint32Array, count: number): number {
      for (let word = 0; word < weights.length; word++) shares[word] = 0;
      for (let i = 0; i < count; i++) {
        for (let place = last[said[i]!]!; place !== 0; place = before[place - 1]!) {
          const word = wordAt[place - 1]!;
          const share = shareAt[place - 1]!;
          if (share < 0) shares[word]! -= share;
          else if (share > shares[word]!) shares[word] = share;
        }
      }
      let covered = 0;
      for (let word = 0; word < weights.length; word++) covered += weights[word]! * shares[word]!;
      return all > 0 ? covered / all : 0;
    },
  };
}
