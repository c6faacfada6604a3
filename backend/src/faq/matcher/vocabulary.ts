import { view, visitFeatures } from './features.ts';
import { commonSense } from './sense.ts';
import type { Understood } from './understand.ts';
import type { Word } from './words.ts';

/** A phrasing on its way into the model. */
export interface Phrasing<Known extends Word = Word> extends Understood<Known> {
  /** The entry's place in the list. */
  entry: number;
}

/**
 * All features that the phrasings have, numbered, and how far each is spread: what few entries have tells them apart. The
 * numbers of a text's sense come last, from `firstSense` on.
 */
export interface Vocabulary {
  /** By id, see `visitFeatures` and `featureIds`. */
  features: Int32Array;
  viewOf: Uint8Array;
  rarity: Float32Array;
  unknownRarity: number;
  firstSense: number;
  /** What the senses of all phrasings have in common; null where they have none. */
  commonSense: Float32Array | null;
}

/** Among fewer, an unknown word would count no more than any other. */
const fewEntries = 8;
/** Among fewer, what phrasings have in common cannot be told from what they are about. */
const fewestWithSense = 20;

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
  const firstSense = viewOf.length;
  const common = entryCount < fewestWithSense ? null : commonSense(phrasings.map(({ sense }) => sense));
  for (const _ of common ?? []) {
    viewOf.push(view.sense);
    inEntries.push(entryCount);
  }
  return {
    features: Int32Array.from(ids.keys()),
    viewOf: Uint8Array.from(viewOf),
    rarity: Float32Array.from(inEntries, entries => rarityOf(entryCount / entries)),
    firstSense,
    commonSense: common,
    unknownRarity: rarityOf(2 * Math.max(entryCount, fewEntries)),
  };
}

/** The root: the classifier learns by itself which words tell entries apart, and the rarest are often said by chance. */
function rarityOf(share: number): number {
  return Math.sqrt(Math.log(1 + share));
}
