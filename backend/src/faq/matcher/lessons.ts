import { createComparison } from './compare.ts';
import { createSums, type Sums } from './entry-sums.ts';
import { evidenceAgainst, evidenceFor } from './evidence.ts';
import { phrasingsOf } from './first-phrasing.ts';
import type { Lesson } from './judge.ts';
import type { Model } from './model.ts';
import type { AskedWord } from './near-words.ts';
import { createRanking, type Scored } from './rank.ts';
import { createVectorizer } from './vectors.ts';
import type { Phrasing } from './vocabulary.ts';
import type { WordVectors } from './word-vectors.ts';

/** A model that cannot judge itself yet. */
export type Unjudged = Omit<Model, 'judge'>;

/** A question that nobody asked before: a phrasing as if it, or its whole entry, had never been known. */
export interface HeldOut {
  phrasing: number;
  isEntryKnown: boolean;
  /** The likeliest entries, but for its own where that is not known. */
  ranked: readonly Scored[];
}

/** How often a question is about something that no entry knows, near to them and far away, against one that one knows. */
const nearShare = 0.25;
const farShare = 0.25;

export function lessonsFrom(
  heldOut: readonly HeldOut[],
  far: readonly Phrasing<AskedWord>[],
  phrasings: readonly Phrasing<AskedWord>[],
  model: Unjudged,
  vectors: WordVectors | null,
): Lesson[] {
  const comparisonWith = createComparison(model.vocabulary.viewOf.length);
  const sumsOf = createSums(model.phrasings, model.vocabulary);
  const { ofQuestion } = createVectorizer(model.vocabulary);
  const rank = createRanking(model.classifier, model.firstPhrasing.length - 1);
  const known = heldOut.filter(({ isEntryKnown }) => isEntryKnown).length;

  const ofPhrasings = heldOut.map(({ phrasing, isEntryKnown, ranked }): Lesson => {
    const { entry, ...text } = phrasings[phrasing]!;
    const likenessOf = comparisonWith(text.words, ofQuestion(text));
    return {
      candidates: ranked.map(each =>
        evidenceFor(
          each.score,
          each.entry === entry
            ? likenessOf(sumsWithout(phrasing, entry), 0)
            : likenessOf(model.sums, each.entry),
        ),
      ),
      none: evidenceAgainst(text, vectors),
      right: ranked.findIndex(each => each.entry === entry),
      weight: isEntryKnown ? 1 : (nearShare * known) / (heldOut.length - known),
    };
  });
  const ofFar = far.map((text): Lesson => {
    const vector = ofQuestion(text);
    const likenessOf = comparisonWith(text.words, vector);
    return {
      candidates: rank(vector).map(({ entry, score }) => evidenceFor(score, likenessOf(model.sums, entry))),
      none: evidenceAgainst(text, vectors),
      right: -1,
      weight: (farShare * known) / far.length,
    };
  });
  return [...ofPhrasings, ...ofFar];

  function sumsWithout(phrasing: number, entry: number): Sums {
    return sumsOf([phrasingsOf(entry, model.firstPhrasing).filter(each => each !== phrasing)]);
  }
}
