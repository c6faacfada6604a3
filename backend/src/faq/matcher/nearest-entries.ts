import { keepGreatest } from './greatest.ts';
import type { PhrasingIndex } from './model.ts';
import { transpose } from './sparse.ts';

/** What more entries than this have in common brings none of them near. */
const mostCommon = 250;

/** For a phrasing, the other entries that have most in common with it, by what is not common to many. */
export function createNearestEntries(
  { phrasings: rows, sums: together, firstPhrasing, vocabulary }: PhrasingIndex,
  most: number,
) {
  const byFeature = transpose(together, vocabulary.viewOf.length);
  const roots = Float32Array.from({ length: firstPhrasing.length - 1 }, (_, entry) =>
    Math.sqrt(firstPhrasing[entry + 1]! - firstPhrasing[entry]!),
  );
  const sums = new Float64Array(roots.length);

  return function nearestEntries(phrasing: number, own: number): number[] {
    const touched: number[] = [];
    for (let at = rows.starts[phrasing]!; at < rows.starts[phrasing + 1]!; at++) {
      const from = byFeature.starts[rows.columns[at]!]!;
      const to = byFeature.starts[rows.columns[at]! + 1]!;
      if (to - from > mostCommon) continue;
      for (let k = from; k < to; k++) {
        const entry = byFeature.columns[k]!;
        if (sums[entry] === 0) touched.push(entry);
        sums[entry]! += (rows.values[at]! * byFeature.values[k]!) / roots[entry]!;
      }
    }
    sums[own] = 0;
    const best: number[] = [];
    for (const entry of touched) if (sums[entry]! > 0) keepGreatest(best, entry, sums, most);
    for (const entry of touched) sums[entry] = 0;
    return best;
  };
}
