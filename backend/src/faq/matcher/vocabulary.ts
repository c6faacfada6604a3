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
  unknownRarity: number;
}

/** Among fewer, an unknown word would count no more than any other. */
const fewEntries = 8;

/** Phrasings of one entry must stand together. */
export function countFeatures(phrasings: readonly Phrasing[], entryCount: number): Vocabulary {
  const ids = new Map<number, number>();
  const viewOf: number[] = [];
  const inEntries: number[] = [];
  const lastEntry: number[] = [];
  phrasings.forEach(({ entry, words, meetings }) => {
    visitFeatures(words, meetings, (view, feature) => {
      const id = ids.get(feature);
      if (id === undefined) {
        ids.set(feature, ids.size);
        viewOf.push(view);
        inEntries.push(1);
        lastEntry.push(entry);
      } else if (lastEntry[id] !== entry) {
        inEntries[id]!++;
        lastEntry[id] = entry;
      }
    });
  });
  return {
    ids,
    viewOf: Uint8Array.from(viewOf),
    rarity: Float32Array.from(inEntries, entries => rarityOf(entryCount / entries)),
    unknownRarity: rarityOf(2 * Math.max(entryCount, fewEntries)),
  };
}

/** The root: the classifier learns by itself which words tell entries apart, and the rarest are often said by chance. */
function rarityOf(share: number): number {
  return Math.sqrt(Math.log(1 + share));
}
