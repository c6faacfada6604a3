import { dot } from './dot.ts';
import { keepGreatest } from './greatest.ts';
import { addPostings, type Postings } from './postings.ts';
import type { Vector } from './vectors.ts';

/** What speaks for or against each entry. */
export interface Classifier {
  /** All features but those of the sense. */
  features: Postings;
  /** By entry, one number for each of the sense; empty where texts have none. */
  senses: Float32Array;
}

export interface Scored {
  /** The entry's place in the list. */
  entry: number;
  score: number;
}

/** An entry that has less of the question's words than so many others is not looked at more closely. */
const mostWeighed = 20;
/** The right one is hardly ever among those after them, and each is compared with the question word by word. */
const mostRanked = 5;

/**
 * Finds the likeliest entries, best first: adds up what each feature of the text says of them and, for those that this speaks for most,
 * what its sense says; only entries that the text has something in common with.
 */
export function createRanking({ features, senses }: Classifier, entryCount: number) {
  const scores = new Float64Array(entryCount);

  /** @param except an entry that is not looked at; −1 for none */
  return function rank(vector: Vector, except = -1): Scored[] {
    scores.fill(0);
    addPostings(vector, features, scores);
    const weighed: number[] = [];
    for (let entry = 0; entry < entryCount; entry++)
      if (entry !== except) keepGreatest(weighed, entry, scores, mostWeighed);
    const ranked: number[] = [];
    for (const entry of weighed) {
      if (senses.length > 0) scores[entry]! += dot(vector.sense, senses, entry * vector.sense.length);
      if (scores[entry]! > 0) keepGreatest(ranked, entry, scores, mostRanked);
    }
    return ranked.map(entry => ({ entry, score: scores[entry]! }));
  };
}
