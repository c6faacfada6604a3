import { createSparseWriter, type Sparse } from './sparse.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What groups of phrasings have together, a row for each: every number of the sense, and these last. */
export interface Sums extends Sparse {
  /** By row, the squared length. */
  squares: Float32Array;
}

export function createSums(
  { starts, columns, values }: Sparse,
  { viewOf, firstSense }: Pick<Vocabulary, 'viewOf' | 'firstSense'>,
) {
  const sums = new Float32Array(viewOf.length);

  return function sumsOf(groups: readonly (readonly number[])[]): Sums {
    const writer = createSparseWriter();
    const squares = new Float32Array(groups.length);
    groups.forEach((phrasings, group) => {
      const write = (feature: number) => {
        const sum = sums[feature]!;
        writer.add(feature, sum);
        squares[group]! += sum * sum;
        sums[feature] = 0;
      };
      for (const row of phrasings)
        for (let at = starts[row]!; at < starts[row + 1]!; at++) sums[columns[at]!]! += values[at]!;
      for (const row of phrasings)
        for (let at = starts[row]!; at < starts[row + 1]!; at++)
          if (columns[at]! < firstSense && sums[columns[at]!] !== 0) write(columns[at]!);
      for (let feature = firstSense; feature < viewOf.length; feature++) write(feature);
      writer.endRow();
    });
    return { ...writer.finish(), squares };
  };
}
