import type { PhrasingIndex } from './model.ts';

/** The text of an entry that is nearest to a question. */
export interface NearestText {
  /** Its place among the entry's texts, −1 where none has anything of the question. */
  nearestText: number;
  /** The cosine, 0 to 1. */
  nearness: number;
}

/** @param dense the question, by feature */
export function nearestTextOf(
  dense: Float32Array,
  { phrasings: { starts, columns, values }, firstPhrasing }: PhrasingIndex,
  entry: number,
): NearestText {
  const first = firstPhrasing[entry]!;
  let best = { nearestText: -1, nearness: 0 };
  for (let row = first; row < firstPhrasing[entry + 1]!; row++) {
    let cosine = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) cosine += dense[columns[at]!]! * values[at]!;
    if (cosine > best.nearness) best = { nearestText: row - first, nearness: cosine };
  }
  return best;
}
