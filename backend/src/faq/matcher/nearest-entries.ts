import { createSparseWriter, type Sparse, transpose } from './sparse.ts';

/** What more entries than this have in common brings none of them near. */
const mostCommon = 250;

/**
 * For a phrasing, the other entries that have most in common with it, by what is not common to many. `firstPhrasing` says
 * which rows an entry has.
 */
export function createNearestEntries(
  rows: Sparse,
  firstPhrasing: Uint32Array,
  featureCount: number,
  most: number,
) {
  const entryCount = firstPhrasing.length - 1;
  const byFeature = transpose(sumsByEntry(rows, firstPhrasing, featureCount), featureCount);
  const sums = new Float32Array(entryCount);

  return function nearestEntries(phrasing: number, own: number): number[] {
    const touched: number[] = [];
    for (let at = rows.starts[phrasing]!; at < rows.starts[phrasing + 1]!; at++) {
      const from = byFeature.starts[rows.columns[at]!]!;
      const to = byFeature.starts[rows.columns[at]! + 1]!;
      if (to - from > mostCommon) continue;
      for (let k = from; k < to; k++) {
        const entry = byFeature.columns[k]!;
        if (sums[entry] === 0) touched.push(entry);
        sums[entry]! += rows.values[at]! * byFeature.values[k]!;
      }
    }
    sums[own] = 0;
    const best = greatest(touched, sums, most);
    for (const entry of touched) sums[entry] = 0;
    return best;
  };
}

/** Each entry's phrasings added up, and divided by the root of their number. */
function sumsByEntry(rows: Sparse, firstPhrasing: Uint32Array, featureCount: number): Sparse {
  const writer = createSparseWriter();
  const sums = new Float32Array(featureCount);
  for (let entry = 0; entry + 1 < firstPhrasing.length; entry++) {
    const from = rows.starts[firstPhrasing[entry]!]!;
    const to = rows.starts[firstPhrasing[entry + 1]!]!;
    const scale = 1 / Math.sqrt(firstPhrasing[entry + 1]! - firstPhrasing[entry]!);
    for (let at = from; at < to; at++) sums[rows.columns[at]!]! += scale * rows.values[at]!;
    for (let at = from; at < to; at++) {
      const feature = rows.columns[at]!;
      if (sums[feature] !== 0) writer.add(feature, sums[feature]!);
      sums[feature] = 0;
    }
    writer.endRow();
  }
  return writer.finish();
}

function greatest(entries: readonly number[], sums: Float32Array, most: number): number[] {
  const best: number[] = [];
  for (const entry of entries) {
    const sum = sums[entry]!;
    if (sum <= 0 || (best.length === most && sum <= sums[best[most - 1]!]!)) continue;
    let place = best.length;
    while (place > 0 && sums[best[place - 1]!]! < sum) place--;
    best.splice(place, 0, entry);
    if (best.length > most) best.pop();
  }
  return best;
}
