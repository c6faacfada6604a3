import type { PhrasingIndex } from './model.ts';

/** Compares the sense of a text with what all phrasings of an entry say together: the cosine, 0 where one has no sense. */
export function createSenseComparison({
  phrasings: { starts, columns, values },
  firstPhrasing: first,
  senses,
  vocabulary: { viewOf, firstSense },
}: PhrasingIndex) {
  const size = viewOf.length - firstSense;
  const rest = new Float32Array(size);

  /** The sense's numbers come last in a row. */
  function leaveOut(row: number): void {
    for (let at = starts[row + 1]! - 1; at >= starts[row]! && columns[at]! >= firstSense; at--)
      rest[columns[at]! - firstSense]! -= values[at]!;
  }

  /** @param except a phrasing of the entry to compare without: the text itself; −1 for none */
  return function alike(sense: Float32Array, entry: number, except: number): number {
    rest.set(senses.subarray(entry * size, (entry + 1) * size));
    if (except >= first[entry]! && except < first[entry + 1]!) leaveOut(except);
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
