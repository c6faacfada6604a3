import { classify } from './classify.ts';
import { createComparison } from './compare.ts';
import { evidenceAgainst, evidenceFor } from './evidence.ts';
import type { Lesson } from './judge.ts';
import type { Model } from './model.ts';
import type { NearWordsOf } from './near-words.ts';
import { rank } from './rank.ts';
import { createVectorizer } from './vectors.ts';
import type { Phrasing } from './vocabulary.ts';
import type { WordVectors } from './word-vectors.ts';

/** A model that cannot judge itself yet. */
export type Unjudged = Omit<Model, 'judge'>;

/** A question that nobody asked before: a phrasing as if it, or its whole entry, had never been known. */
export interface HeldOut {
  phrasing: number;
  scores: Float32Array;
  isEntryKnown: boolean;
}

/** How often a question is about something that no entry knows, near to them and far away, against one that one knows. */
const nearShare = 0.25;
const farShare = 0.25;

export function lessonsFrom(
  heldOut: readonly HeldOut[],
  far: readonly Phrasing[],
  phrasings: readonly Phrasing[],
  model: Unjudged,
  nearWordsOf: NearWordsOf,
  vectors: WordVectors | null,
): Lesson[] {
  const likeness = createComparison(model, nearWordsOf);
  const vectorOf = createVectorizer(model.vocabulary, nearWordsOf);
  const known = heldOut.filter(({ isEntryKnown }) => isEntryKnown).length;
  const lessons: Lesson[] = [];
  for (const { phrasing, scores, isEntryKnown } of heldOut) {
    const { entry, ...text } = phrasings[phrasing]!;
    const asked = { words: text.words, vector: vectorOf(text) };
    const ranked = rank(scores, isEntryKnown ? -1 : entry);
    lessons.push({
      candidates: ranked.map(each => evidenceFor(scores[each]!, likeness(asked, each, phrasing))),
      none: evidenceAgainst(text, vectors),
      right: isEntryKnown ? ranked.indexOf(entry) : -1,
      weight: isEntryKnown ? 1 : (nearShare * known) / (heldOut.length - known),
    });
  }
  const scores = new Float32Array(model.firstPhrasing.length - 1);
  for (const text of far) {
    const asked = { words: text.words, vector: vectorOf(text) };
    classify(asked.vector, model.classifier, scores);
    lessons.push({
      candidates: rank(scores).map(each => evidenceFor(scores[each]!, likeness(asked, each))),
      none: evidenceAgainst(text, vectors),
      right: -1,
      weight: (farShare * known) / far.length,
    });
  }
  return lessons;
}
