import { cosinesWith, type Directions, packDirections, roundDirection } from './directions.ts';
import { featureIds, identify } from './feature-ids.ts';
import type { OwnFeatures } from './features.ts';
import { keepGreatest } from './greatest.ts';
import type { Speech } from './speech.ts';
import { toLength } from './to-length.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isGrammar, type Word } from './words.ts';

/** A word among those of the entries: itself, and what they say that means about the same. */
export interface NearWords {
  /** The features of their stems, the nearest first. */
  features: readonly number[];
  /** By place in `features`: 1 for the word itself, else the square of the cosine of the vectors. */
  likeness: readonly number[];
  /** What the entries know it by, −1 for what none has: all there is where nothing is near, as to what is misspelt. */
  own: OwnFeatures;
  /** How far the word tells entries apart. */
  rarity: number;
}

/** What the words of the entries mean, by their stems. */
export interface StemDirections {
  /** The stems that have a vector, as features. */
  features: Uint32Array;
  /** The directions of each one's words together. */
  directions: Directions;
}

/** A word that the entries are compared with. */
export interface AskedWord extends Word {
  near: NearWords;
}

/** Below this cosine two words have no more to do with each other than any two. */
const leastAlike = 0.4;
const mostNear = 20;

/** @param texts the words of the entries */
export function stemDirections(
  texts: Iterable<string>,
  { features }: Vocabulary,
  { vectors, wordOf }: Speech,
): StemDirections {
  const words = [...texts];
  const size = vectors?.dimensions ?? 0;
  const sums = new Float32Array(words.length * size);
  const places = new Map<number, number>();
  const idOf = featureIds(features);
  for (const text of words) {
    const word = wordOf(text);
    const feature = idOf(word.features.stem);
    if (feature < 0) continue;
    const place = places.get(feature) ?? places.size;
    if (vectors?.add(word.features.place, 1, sums, place * size)) places.set(feature, place);
  }
  const rows = sums.subarray(0, places.size * size);
  for (let from = 0; from < rows.length; from += size) toLength(rows.subarray(from, from + size), 1);
  return { features: Uint32Array.from(places.keys()), directions: packDirections(rows, size) };
}

/** Finds what is near to a word, in some 10 µs among a thousand stems; to a word of grammar only itself, the rest being grammar too. */
export function createNearWords(
  { features, directions }: StemDirections,
  { features: known, rarity, unknownRarity }: Vocabulary,
  speech: Speech,
) {
  const { vectors } = speech;
  const idOf = featureIds(known);
  const asked = new Float32Array(vectors?.dimensions ?? 0);

  function findNear(word: Word): NearWords {
    const own = identify(word.features, idOf);
    const near = own.stem < 0 ? [] : [own.stem];
    const likeness = own.stem < 0 ? [] : [1];
    if (!isGrammar(word) && vectors?.add(word.features.place, 1, asked.fill(0))) {
      toLength(asked, 1);
      const cosines = cosinesWith(roundDirection(asked), directions);
      for (const at of nearestOf(cosines, own.stem)) {
        near.push(features[at]!);
        likeness.push(cosines[at]! ** 2);
      }
    }
    return { features: near, likeness, own, rarity: own.stem < 0 ? unknownRarity : rarity[own.stem]! };
  }

  /** The places of the stems that are alike, but its own, the nearest first. */
  function nearestOf(cosines: Float64Array, own: number): number[] {
    const kept: number[] = [];
    for (let at = 0; at < features.length; at++)
      if (cosines[at]! >= leastAlike && features[at] !== own) keepGreatest(kept, at, cosines, mostNear);
    return kept;
  }

  return (word: Word): AskedWord => ({ ...word, near: findNear(word) });
}
