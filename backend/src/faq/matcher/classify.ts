import type { Sparse } from './sparse.ts';
import type { Vector } from './vectors.ts';

/** Adds up by entry what each feature of the text says. */
export function classify({ count, ids, values }: Vector, classifier: Sparse, scores: Float32Array): void {
  const { starts, columns, values: weights } = classifier;
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    const end = starts[ids[i]! + 1]!;
    for (let at = starts[ids[i]!]!; at < end; at++) scores[columns[at]!]! += value * weights[at]!;
  }
}
