import type { Word } from './analyze.ts';
import type { Meeting } from './concepts.ts';
import { visitFeatures } from './features.ts';

/** A phrasing on its way into the model. */
export interface Phrasing {
  /** The entry's place in the list. */
  entry: number;
  words: readonly Word[];
  meetings: readonly Meeting[];
}

/** All features that the phrasings have, numbered, and how far each is spread: what few entries have tells them apart. */
export interface Vocabulary {
  ids: Map<number, number>;
  viewOf: Uint8Array;
  rarity: Float32Array;
  /** In how many phrasings, and in how many entries, each feature is seen; both stop at 255. */
  phrasings: Uint8Array;
  entries: Uint8Array;
  unknownRarity: number;
}

const mostCounted = 255;
/** Among fewer, an unknown word would count no more than any other. */
const fewEntries = 8;

/** Phrasings of one entry must stand together. */
export function countFeatures(phrasings: readonly Phrasing[], entryCount: number): Vocabulary {
  const ids = new Map<number, number>();
  const viewOf: number[] = [];
  const inPhrasings: number[] = [];
  const inEntries: number[] = [];
  const lastPhrasing: number[] = [];
  phrasings.forEach(({ entry, words, meetings }, i) => {
    visitFeatures(words, meetings, (view, feature) => {
      const id = ids.get(feature);
      if (id === undefined) {
        ids.set(feature, ids.size);
        viewOf.push(view);
        inPhrasings.push(1);
        inEntries.push(1);
        lastPhrasing.push(i);
      } else if (lastPhrasing[id] !== i) {
        inPhrasings[id]!++;
        if (phrasings[lastPhrasing[id]!]!.entry !== entry) inEntries[id]!++;
        lastPhrasing[id] = i;
      }
    });
  });
  return {
    ids,
    viewOf: Uint8Array.from(viewOf),
    rarity: Float32Array.from(inEntries, entries => Math.log(1 + entryCount / entries)),
    phrasings: Uint8Array.from(inPhrasings, count => Math.min(count, mostCounted)),
    entries: Uint8Array.from(inEntries, count => Math.min(count, mostCounted)),
    unknownRarity: Math.log(1 + 2 * Math.max(entryCount, fewEntries)),
  };
}
