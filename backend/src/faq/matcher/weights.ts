import { fromPostings, type Postings, toPostings } from './postings.ts';
import { createSparseWriter } from './sparse.ts';

/** Of one entry: its greatest weights, as the steps from one feature to the next, and as whole shares of the greatest. */
export interface PackedWeights {
  greatest: number;
  features: number[];
  shares: number[];
}

// So 101 entries of eighteen texts each and their answers are 90 KB (gzip). Of 186 French answers to our own questions that all weights would
// give at once 145 are still given, and as many of a hundred are right; with all of them it would be 214 KB.
const mostEach = 210;
const mostTogether = 40_000;
const wholeShare = 15;

export function packWeights(classifier: Postings, entryCount: number): PackedWeights[] {
  const { starts, columns, values } = fromPostings(classifier, entryCount);
  const most = Math.min(mostEach, Math.floor(mostTogether / entryCount));
  return Array.from({ length: entryCount }, (_, entry) => {
    const weights = Array.from(columns.subarray(starts[entry]!, starts[entry + 1]!), (feature, i) => ({
      feature,
      weight: values[starts[entry]! + i]!,
    }));
    const kept = weights.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most);
    const greatest = Math.abs(kept[0]?.weight ?? 1);
    kept.sort((a, b) => a.feature - b.feature);
    return {
      greatest,
      features: kept.map(({ feature }, i) => feature - (kept[i - 1]?.feature ?? 0)),
      shares: kept.map(({ weight }) => Math.round((wholeShare * weight) / greatest)),
    };
  });
}

export function unpackWeights(packed: readonly PackedWeights[], featureCount: number): Postings {
  const writer = createSparseWriter();
  for (const { greatest, features, shares } of packed) {
    let feature = 0;
    features.forEach((step, i) => {
      feature += step;
      writer.add(feature, (greatest * shares[i]!) / wholeShare);
    });
    writer.endRow();
  }
  return toPostings(writer.finish(), featureCount);
}
