import type { AskedWord } from './near-words.ts';

/** More than the words of any text have; what were beyond would say nothing. */
const mostFeatures = 8_192;

/**
 * Measures the share of a question's words, by rarity, that somebody else says: one that is said in another word by its
 * likeness, one that nothing is known of by the share of its pieces that are said.
 */
export function createCoverage(featureCount: number) {
  /** By feature, where it last speaks for a word in the lists below, 0 for nowhere; from there `before` leads on. Counted from 1. */
  const last = new Uint32Array(featureCount);
  const featureAt = new Uint32Array(mostFeatures);
  const before = new Uint32Array(mostFeatures);
  const wordAt = new Uint32Array(mostFeatures);
  /** How much of the word it says; below zero what adds up. */
  const shareAt = new Float32Array(mostFeatures);
  let count = 0;
  let wordCount = 0;
  const weights: number[] = [];
  const shares: number[] = [];
  let all = 0;

  function add(feature: number, word: number, share: number): void {
    if (count === mostFeatures) return;
    featureAt[count] = feature;
    before[count] = last[feature]!;
    wordAt[count] = word;
    shareAt[count] = share;
    last[feature] = ++count;
  }

  return {
    /**
     * Whose words are measured from now on.
     *
     * @returns the features that say any of them
     */
    begin(words: readonly AskedWord[]): Uint32Array {
      for (let at = 0; at < count; at++) last[featureAt[at]!] = 0;
      count = 0;
      wordCount = words.length;
      all = 0;
      for (let word = 0; word < wordCount; word++) {
        const { weight, near } = words[word]!;
        const { features, likeness, own, rarity } = near;
        weights[word] = weight * rarity;
        all += weights[word]!;
        for (let i = 0; i < features.length; i++) add(features[i]!, word, likeness[i]!);
        if (features.length > 0) continue;
        for (const piece of own.pieces) if (piece >= 0) add(piece, word, -1 / own.pieces.length);
      }
      return featureAt.subarray(0, count);
    },

    /** @param said so many of these are the features of what is said, each once; others may be among them */
    coveredBy(said: Uint32Array, count: number): number {
      for (let word = 0; word < wordCount; word++) shares[word] = 0;
      for (let i = 0; i < count; i++) {
        for (let place = last[said[i]!]!; place !== 0; place = before[place - 1]!) {
          const word = wordAt[place - 1]!;
          const share = shareAt[place - 1]!;
          if (share < 0) shares[word]! -= share;
          else if (share > shares[word]!) shares[word] = share;
        }
      }
      let covered = 0;
      for (let word = 0; word < wordCount; word++) covered += weights[word]! * shares[word]!;
      return all > 0 ? covered / all : 0;
    },
  };
}
