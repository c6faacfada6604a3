import { analyze } from './analyze.ts';
import { evidenceOf } from './calibrate.ts';
import { featuresOf } from './features.ts';
import type { Language } from './language.ts';
import { learn, type Phrasing } from './learn.ts';
import { createPhrasingIndex } from './phrasing-index.ts';
import { type Ranked, rank, weightsOf } from './rank.ts';
import { plainScores, trainedScores } from './scores.ts';
import { createSpelling } from './spelling.ts';
import type { Trainer } from './train.ts';

export interface Ranking {
  ranked: Ranked[];
  /** The chance that the first is right; never more than its share among those that score alike. */
  confidence: number;
}

/** Everything that is asked in one language against everything that is known in it: the texts of each entry. */
export function createEngine(entries: readonly (readonly string[])[], language: Language, trainer: Trainer) {
  const { phrasings, spelling } = read(entries, language);
  const entryOf = Uint32Array.from(phrasings, ({ entry }) => entry);
  const index = createPhrasingIndex(phrasings, entries.length);
  const { weights, calibrate } = learn(phrasings, index, entries.length, trainer);
  const entryCount = entries.length;

  return {
    isKnown: spelling.isKnown,
    rank(text: string): Ranking {
      const words = spelling.repair(analyze(text, language));
      const features = featuresOf(words, language);
      const sums = index.similarities(features);
      const { scores, nearest } = weights
        ? trainedScores(sums, weights, entryOf, entryCount)
        : plainScores(sums, entryOf, entryCount);
      const ranked = rank(scores, nearest);
      if (ranked.length === 0) return { ranked, confidence: 0 };
      const share = 1 / weightsOf(ranked).reduce((sum, weight) => sum + weight);
      const known = index.knownShare(features).now;
      return { ranked, confidence: Math.min(share, calibrate(evidenceOf(ranked, known, words.length))) };
    },
  };
}
export type Engine = ReturnType<typeof createEngine>;

function read(entries: readonly (readonly string[])[], language: Language) {
  const analyzed = entries.map(texts => texts.map(text => analyze(text, language)));
  const phrasings = analyzed.flatMap((texts, entry) =>
    texts.map((words): Phrasing => ({ entry, words: words.length, features: featuresOf(words, language) })),
  );
  return { phrasings, spelling: createSpelling(analyzed.flat(), language) };
}
