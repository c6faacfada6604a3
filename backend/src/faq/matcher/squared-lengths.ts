import type { Sparse } from './sparse.ts';

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
