import type { Sparse } from './sparse.ts';
import type { Vocabulary } from './vocabulary.ts';

/** By entry, one after the other: its phrasings' senses added up. */
export function sensesOf(
  { starts, columns, values }: Sparse,
  firstPhrasing: Uint32Array,
  { viewOf, firstSense }: Vocabulary,
): Float32Array {
  const size = viewOf.length - firstSense;
  const sums = new Float32Array((firstPhrasing.length - 1) * size);
  for (let entry = 0; entry < firstPhrasing.length - 1; entry++) {
    const to = starts[firstPhrasing[entry + 1]!]!;
    for (let at = starts[firstPhrasing[entry]!]!; at < to; at++)
      if (columns[at]! >= firstSense) sums[entry * size + columns[at]! - firstSense]! += values[at]!;
  }
  return sums;
}

/** By entry: the squared length of its phrasings' vectors added up. */
export function squaredLengths(
  { starts, columns, values }: Sparse,
  firstPhrasing: Uint32Array,
  featureCount: number,
): Float32Array {
  const sums = new Float32Array(featureCount);
  return Float32Array.from({ length: firstPhrasing.length - 1 }, (_, entry) => {
    const from = starts[firstPhrasing[entry]!]!;
    const to = starts[firstPhrasing[entry + 1]!]!;
    for (let at = from; at < to; at++) sums[columns[at]!]! += values[at]!;
    let square = 0;
    for (let at = from; at < to; at++) {
      const sum = sums[columns[at]!]!;
      square += sum * sum;
      sums[columns[at]!] = 0;
    }
    return square;
  });
}
