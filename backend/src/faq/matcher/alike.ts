import type { PhrasingIndex } from './model.ts';

/** Compares the sense of a text with what all phrasings of an entry say together: the cosine, 0 where one has no sense. */
export function createSenseComparison({
  phrasings: { starts, columns, values },
  firstPhrasing: first,
  vocabulary: { viewOf, firstSense },
}: PhrasingIndex) {
  const size = viewOf.length - firstSense;
  const sums = new Float32Array((first.length - 1) * size);
  for (let entry = 0; entry < first.length - 1; entry++)
    for (let row = first[entry]!; row < first[entry + 1]!; row++) addSense(row, 1, sums, entry * size);
  const rest = new Float32Array(size);

  /** Adds a phrasing's sense so many times; its numbers come last in a row. */
  function addSense(row: number, times: number, to: Float32Array, from: number): void {
    for (let at = starts[row + 1]! - 1; at >= starts[row]! && columns[at]! >= firstSense; at--)
      to[from + columns[at]! - firstSense]! += times * values[at]!;
  }

  /** @param except a phrasing of the entry to compare without: the text itself; −1 for none */
  return function alike(sense: Float32Array, entry: number, except: number): number {
    rest.set(sums.subarray(entry * size, (entry + 1) * size));
    if (except >= first[entry]! && except < first[entry + 1]!) addSense(except, -1, rest, 0);
    let dot = 0;
    let squareOfRest = 0;
    let squareOfSense = 0;
    for (let i = 0; i < size; i++) {
      dot += rest[i]! * sense[i]!;
      squareOfRest += rest[i]! ** 2;
      squareOfSense += sense[i]! ** 2;
    }
    const square = squareOfRest * squareOfSense;
    return square > 0 ? dot / Math.sqrt(square) : 0;
  };
}
