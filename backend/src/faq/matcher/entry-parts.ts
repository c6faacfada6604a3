import { dot } from './dot.ts';
import { view } from './features.ts';
import type { Model } from './model.ts';
import { type NearestText, nearestTextOf } from './nearest-text.ts';
import { addPostings } from './postings.ts';
import type { Vector } from './vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What speaks for an entry, part by part. */
export interface EntryParts extends NearestText {
  /** What the classifier makes of words, of pieces of words, of concepts and of the sense; below zero they speak against it. */
  words: number;
  pieces: number;
  concepts: number;
  sense: number;
}

/** What speaks for each of these entries. Slower than ranking, and only for explaining. */
export function entryParts(vector: Vector, model: Model, entries: readonly number[]): EntryParts[] {
  const { features, senses } = model.classifier;
  const scoresBy = (wanted: number) => {
    const scores = new Float64Array(model.firstPhrasing.length - 1);
    addPostings(onlyOf(wanted, vector, model.vocabulary), features, scores);
    return scores;
  };
  const words = scoresBy(view.words);
  const pieces = scoresBy(view.pieces);
  const concepts = scoresBy(view.concepts);
  return entries.map(entry => ({
    words: words[entry]!,
    pieces: pieces[entry]!,
    concepts: concepts[entry]!,
    sense: senses.length === 0 ? 0 : dot(vector.sense, senses, entry * vector.sense.length),
    ...nearestTextOf(vector.dense, model, entry),
  }));
}

function onlyOf(wanted: number, { count, ids, values }: Vector, { viewOf }: Vocabulary) {
  const isWanted = (_: number, i: number) => viewOf[ids[i]!] === wanted;
  const kept = values.subarray(0, count).filter(isWanted);
  return { count: kept.length, ids: ids.subarray(0, count).filter(isWanted), values: kept };
}
