import { dot } from './dot.ts';
import { view } from './features.ts';
import type { Model } from './model.ts';
import type { Vector } from './vectors.ts';

/** What speaks for an entry, part by part. */
export interface EntryParts {
  /** What the classifier makes of words, of pieces of words, of concepts and of the sense; below zero they speak against it. */
  words: number;
  pieces: number;
  concepts: number;
  sense: number;
  /** The place of the entry's nearest text, −1 where none has anything of the question, and its cosine. */
  nearestText: number;
  nearness: number;
}

/** Slower than `classify` and `createComparison`, and only for explaining. */
export function entryParts(vector: Vector, model: Model, entry: number): EntryParts {
  const byView = [0, 0, 0];
  const { features, senses } = model.classifier;
  const { starts, columns, values } = features;
  for (let i = 0; i < vector.count; i++) {
    const feature = vector.ids[i]!;
    for (let at = starts[feature]!; at < starts[feature + 1]!; at++)
      if (columns[at] === entry)
        byView[model.vocabulary.viewOf[feature]!]! += vector.values[i]! * values[at]!;
  }
  return {
    words: byView[view.words]!,
    pieces: byView[view.pieces]!,
    concepts: byView[view.concepts]!,
    sense: senses.length === 0 ? 0 : dot(vector.sense, senses, entry * vector.sense.length),
    ...nearestText(vector, model, entry),
  };
}

function nearestText({ dense }: Vector, { phrasings, firstPhrasing }: Model, entry: number) {
  const first = firstPhrasing[entry]!;
  let best = { nearestText: -1, nearness: 0 };
  for (let row = first; row < firstPhrasing[entry + 1]!; row++) {
    let cosine = 0;
    for (let at = phrasings.starts[row]!; at < phrasings.starts[row + 1]!; at++)
      cosine += dense[phrasings.columns[at]!]! * phrasings.values[at]!;
    if (cosine > best.nearness) best = { nearestText: row - first, nearness: cosine };
  }
  return best;
}
