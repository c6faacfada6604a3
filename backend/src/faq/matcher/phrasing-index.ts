import type { Features } from './features.ts';

/** One phrasing, and the number of the entry it belongs to. */
interface IndexedPhrasing {
  entry: number;
  features: Features;
}

interface Feature {
  id: number;
  rarity: number;
  entries: number;
  phrasings: number;
}

interface Term {
  id: number;
  value: number;
}

/** A share, as if all phrasings were known, as if this phrasing were not, as if its whole entry were not. */
interface Known {
  now: number;
  withoutPhrasing: number;
  withoutEntry: number;
}

const wordShare = 0.6;

/** TF-IDF over words and letter pieces with an inverted index: cosine of a text with every phrasing. */
export function createPhrasingIndex(phrasings: readonly IndexedPhrasing[], entryCount: number) {
  const features = countFeatures(phrasings, entryCount);
  const unknownRarity = Math.log(1 + 2 * entryCount);
  const postings = invert(
    phrasings.map(phrasing => vectorOf(phrasing.features)),
    features.size,
  );
  const sums = new Float32Array(phrasings.length);

  function vectorOf({ words, pieces }: Features): Term[] {
    return [...weigh(words, Math.sqrt(wordShare)), ...weigh(pieces, Math.sqrt(1 - wordShare))];
  }

  function weigh(counts: Map<string, number>, length: number): Term[] {
    const terms: Term[] = [];
    let square = 0;
    for (const [name, count] of counts) {
      const feature = features.get(name);
      const value = Math.sqrt(count) * (feature?.rarity ?? unknownRarity);
      square += value * value;
      if (feature) terms.push({ id: feature.id, value });
    }
    const scale = length / Math.sqrt(square);
    for (const term of terms) term.value *= scale;
    return terms;
  }

  return {
    /** Cosines by phrasing. The array is used again by the next call. */
    similarities(text: Features): Float32Array {
      sums.fill(0);
      for (const { id, value } of vectorOf(text)) {
        for (let at = postings.starts[id]!; at < postings.starts[id + 1]!; at++) {
          sums[postings.phrasings[at]!]! += value * postings.values[at]!;
        }
      }
      return sums;
    },

    /** The share of what a text's words say that has been seen before. */
    knownShare({ words }: Features): Known {
      let all = 0;
      const known: Known = { now: 0, withoutPhrasing: 0, withoutEntry: 0 };
      for (const [name, count] of words) {
        const feature = features.get(name);
        const value = count * (feature?.rarity ?? unknownRarity) ** 2;
        all += value;
        if (!feature) continue;
        known.now += value;
        if (feature.phrasings > 1) known.withoutPhrasing += value;
        if (feature.entries > 1) known.withoutEntry += value;
      }
      const scale = all === 0 ? 0 : 1 / all;
      return {
        now: known.now * scale,
        withoutPhrasing: known.withoutPhrasing * scale,
        withoutEntry: known.withoutEntry * scale,
      };
    },
  };
}

export type PhrasingIndex = ReturnType<typeof createPhrasingIndex>;

/** In how many entries and phrasings each feature is seen; what is in few entries tells them apart. */
function countFeatures(phrasings: readonly IndexedPhrasing[], entryCount: number): Map<string, Feature> {
  const features = new Map<string, Feature & { lastEntry: number }>();
  for (const { entry, features: found } of phrasings) {
    for (const block of [found.words, found.pieces]) {
      for (const name of block.keys()) {
        const feature = features.get(name);
        if (!feature) {
          features.set(name, { id: features.size, rarity: 0, entries: 1, phrasings: 1, lastEntry: entry });
          continue;
        }
        feature.phrasings++;
        if (feature.lastEntry !== entry) feature.entries++;
        feature.lastEntry = entry;
      }
    }
  }
  for (const feature of features.values()) feature.rarity = Math.log(1 + entryCount / feature.entries);
  return features;
}

function invert(vectors: readonly Term[][], featureCount: number) {
  const starts = new Uint32Array(featureCount + 1);
  for (const terms of vectors) for (const { id } of terms) starts[id + 1]!++;
  for (let id = 0; id < featureCount; id++) starts[id + 1]! += starts[id]!;
  const phrasings = new Uint32Array(starts[featureCount]!);
  const values = new Float32Array(starts[featureCount]!);
  const next = starts.slice();
  vectors.forEach((terms, phrasing) => {
    for (const { id, value } of terms) {
      const at = next[id]!++;
      phrasings[at] = phrasing;
      values[at] = value;
    }
  });
  return { starts, phrasings, values };
}
