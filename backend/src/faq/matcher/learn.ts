import { fewestJudged, loneJudge, priorStrength, usualJudge, wordsJudge } from './evidence.ts';
import { type Fold, foldsOf } from './folds.ts';
import { hardNegatives } from './hard-negatives.ts';
import { fitJudge, type Judge } from './judge.ts';
import { type HeldOut, lessonsFrom } from './lessons.ts';
import { indexPhrasings, type Model } from './model.ts';
import { createNearWords, stemDirections } from './near-words.ts';
import { type Classifier, createRanking } from './rank.ts';
import { rememberingFor } from './remembering.ts';
import { columnsBelow } from './sparse.ts';
import type { Speech } from './speech.ts';
import { train } from './train.ts';
import { createVectorizer } from './vectors.ts';
import type { Phrasing } from './vocabulary.ts';

/**
 * Learns from the phrasings what tells entries apart, and how far its own judgement is to be trusted: from how it does on
 * phrasings that it has not learned from, and on `far`, what no entry is about. Phrasings of one entry must stand together;
 * `texts` are their words.
 */
export function learn(
  phrasings: readonly Phrasing[],
  entryCount: number,
  far: readonly Phrasing[],
  texts: Iterable<string>,
  speech: Speech,
): Model {
  const index = indexPhrasings(phrasings, entryCount);
  const { vocabulary, phrasings: rows, firstPhrasing } = index;
  const negatives = hardNegatives(index);
  const trainWithout = (isLeftOut: (phrasing: number) => boolean) =>
    train(rows, firstPhrasing, vocabulary, negatives, isLeftOut);
  const classifier = trainWithout(() => false);
  const stems = stemDirections(texts, vocabulary, speech);
  const model = { ...index, stems, classifier };

  const usual = vocabulary.commonSense ? usualJudge : wordsJudge;
  if (entryCount < fewestJudged) return judgedBy(usual);

  const withNear = rememberingFor(createNearWords(stems, vocabulary, speech));
  const asked = (phrasing: Phrasing) => ({ ...phrasing, words: phrasing.words.map(withNear) });
  const heldOut: HeldOut[] = [];
  for (const fold of foldsOf(firstPhrasing)) {
    const withoutFold = trainWithout(i => fold.has(i));
    heldOut.push(...rankHeldOut(fold, withoutFold));
  }
  if (heldOut.length === 0) return judgedBy(loneJudge);
  const lessons = lessonsFrom(heldOut, far.map(asked), phrasings.map(asked), model, speech.vectors);
  return judgedBy(fitJudge(lessons, usual, priorStrength));

  /** Of a phrasing alone the sense is asked no more. */
  function judgedBy(judge: Judge): Model {
    return { ...model, phrasings: columnsBelow(vocabulary.firstSense, rows), judge };
  }

  function rankHeldOut(fold: Fold, withoutFold: Classifier): HeldOut[] {
    const { ofQuestion } = createVectorizer(vocabulary);
    const rank = createRanking(withoutFold, entryCount);
    return [...fold].map(([phrasing, isEntryKnown]) => {
      const text = phrasings[phrasing]!;
      const vector = ofQuestion(asked(text));
      return { phrasing, isEntryKnown, ranked: rank(vector, isEntryKnown ? -1 : text.entry) };
    });
  }
}
