import { createWord, type Word } from './analyze.ts';
import { dots } from './dot.ts';
import { stemFeature, view, visitFeatures } from './features.ts';
import { remembering } from './remembering.ts';
import type { Speech } from './speech.ts';
import { stem } from './stem.ts';
import { toLength } from './to-length.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the entries say that means about the same as a word. */
export interface NearWords {
  /** The features of their stems, the nearest first. */
  features: readonly number[];
  /** By place in `features`: 1 for the word itself, else the square of the cosine of the vectors. */
  likeness: readonly number[];
  /** Where nothing is near, as to what is misspelt: the features of its pieces, −1 for one that no entry has. */
  pieces: readonly number[];
  /** How far the word tells entries apart. */
  rarity: number;
}

/** What the words of the entries mean, by their stems. */
export interface StemDirections {
  /** The stems that have a vector, as features. */
  features: Uint32Array;
  /** One after the other, the directions of each one's words together. */
  directions: Float32Array;
}

/** Below this cosine two words have no more to do with each other than any two. */
const leastAlike = 0.4;
const mostNear = 50;
/** Words whose neighbours are remembered; to find them takes some 30 µs for a thousand stems. */
const mostRemembered = 5_000;

/** @param texts the words of the entries */
export function stemDirections(
  texts: Iterable<string>,
  { ids }: Vocabulary,
  { vectors, language }: Speech,
): StemDirections {
  const words = [...texts];
  const size = vectors?.dimensions ?? 0;
  const sums = new Float32Array(words.length * size);
  const places = new Map<number, number>();
  for (const text of words) {
    const feature = ids.get(stemFeature(stem(text, language)));
    if (feature === undefined) continue;
    const place = places.get(feature) ?? places.size;
    if (vectors?.add(text, 1, sums, place * size)) places.set(feature, place);
  }
  const directions = sums.slice(0, places.size * size);
  for (let from = 0; from < directions.length; from += size)
    toLength(directions.subarray(from, from + size), 1);
  return { features: Uint32Array.from(places.keys()), directions };
}

export function createNearWords(
  { features, directions }: StemDirections,
  { ids, rarity, unknownRarity }: Vocabulary,
  speech: Speech,
) {
  const { vectors } = speech;
  const asked = new Float32Array(vectors?.dimensions ?? 0);

  function findNear(word: Word): NearWords {
    const { text, stem } = word;
    const own = ids.get(stemFeature(stem));
    const near = own === undefined ? [] : [{ feature: own, likeness: 1 }];
    asked.fill(0);
    if (vectors?.add(text, 1, asked)) {
      toLength(asked, 1);
      const cosines = dots(asked, directions);
      for (let place = 0; place < features.length; place++) {
        const cosine = cosines[place]!;
        const feature = features[place]!;
        if (cosine >= leastAlike && feature !== own) near.push({ feature, likeness: cosine ** 2 });
      }
    }
    near.sort((a, b) => b.likeness - a.likeness).splice(mostNear);
    return {
      features: near.map(({ feature }) => feature),
      likeness: near.map(({ likeness }) => likeness),
      pieces: near.length > 0 ? [] : piecesOf(word),
      rarity: own === undefined ? unknownRarity : rarity[own]!,
    };
  }

  function piecesOf(word: Word): number[] {
    const pieces: number[] = [];
    visitFeatures([word], [], (from, feature) => {
      if (from === view.pieces) pieces.push(ids.get(feature) ?? -1);
    });
    return pieces;
  }

  const remembered = remembering(mostRemembered, text => findNear(createWord(text, speech)));
  return function nearWordsOf({ text }: Word): NearWords {
    return remembered(text);
  };
}
export type NearWordsOf = ReturnType<typeof createNearWords>;
