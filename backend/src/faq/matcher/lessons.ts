import { classify } from './classify.ts';
import { createComparison } from './compare.ts';
import { evidenceAgainst, evidenceFor } from './evidence.ts';
import type { Lesson } from './judge.ts';
import type { Model } from './model.ts';
import { rank } from './rank.ts';
import { createVectorizer } from './vectors.ts';
import type { Phrasing } from './vocabulary.ts';

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
): Lesson[] {
  const likeness = createComparison(model);
  const vectorOf = createVectorizer(model.vocabulary);
  const known = heldOut.filter(({ isEntryKnown }) => isEntryKnown).length;
  const lessons: Lesson[] = [];
  for (const { phrasing, scores, isEntryKnown } of heldOut) {
    const asked = phrasings[phrasing]!;
    const vector = vectorOf(asked);
    const ranked = rank(scores, isEntryKnown ? -1 : asked.entry);
    lessons.push({
      candidates: ranked.map(each => evidenceFor(scores[each]!, likeness(vector, each, phrasing))),
      none: evidenceAgainst(asked.words.length),
      right: isEntryKnown ? ranked.indexOf(asked.entry) : -1,
      weight: isEntryKnown ? 1 : (nearShare * known) / (heldOut.length - known),
    });
  }
  const scores = new Float32Array(model.firstPhrasing.length - 1);
  for (const text of far) {
    const vector = vectorOf(text);
    classify(vector, model.classifier, scores);
    lessons.push({
      candidates: rank(scores).map(each => evidenceFor(scores[each]!, likeness(vector, each))),
      none: evidenceAgainst(text.words.length),
      right: -1,
      weight: (farShare * known) / far.length,
    });
  }
  return lessons;
}
