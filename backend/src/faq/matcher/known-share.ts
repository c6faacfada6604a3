import type { Word } from './analyze.ts';
import { stemFeature } from './features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The share of what a text's words say that enough others have said too: nobody's words need one phrasing that has them. */
export function knownShare(
  words: readonly Word[],
  { ids, rarity, unknownRarity, phrasings, entries }: Vocabulary,
  leastPhrasings = 1,
  leastEntries = 1,
): number {
  let all = 0;
  let known = 0;
  for (const { stem, weight } of words) {
    const id = ids.get(stemFeature(stem));
    const rare = id === undefined ? unknownRarity : rarity[id]!;
    const value = weight * rare * rare;
    all += value;
    if (id !== undefined && phrasings[id]! >= leastPhrasings && entries[id]! >= leastEntries) known += value;
  }
  return all === 0 ? 0 : known / all;
}
