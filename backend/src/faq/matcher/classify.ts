import { dot } from './dot.ts';
import { createLeastOfGreatest } from './greatest.ts';
import type { Sparse } from './sparse.ts';
import type { Vector } from './vectors.ts';

/** What speaks for or against each entry. */
export interface Classifier {
  /** By feature, all but those of the sense. */
  features: Sparse;
  /** By entry, one number for each of the sense; empty where texts have none. */
  senses: Float32Array;
}

/** An entry that has less of the question's words than so many others is not looked at more closely. */
const mostWeighed = 40;
const leastOfGreatest = createLeastOfGreatest(mostWeighed);

/** Adds up by entry what each feature of the text says, then, for the likeliest, what its sense says; the others get 0. */
export function classify(
  { count, ids, values, sense }: Vector,
  { features, senses }: Classifier,
  scores: Float32Array,
): void {
  const { starts, columns, values: weights } = features;
  scores.fill(0);
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    const end = starts[ids[i]! + 1]!;
    for (let at = starts[ids[i]!]!; at < end; at++) scores[columns[at]!]! += value * weights[at]!;
  }
  if (senses.length === 0) return;
  const least = leastOfGreatest(scores);
  for (let entry = 0; entry < scores.length; entry++)
    scores[entry] = scores[entry]! < least ? 0 : scores[entry]! + dot(sense, senses, entry * sense.length);
}
