import { isAmbiguous, matterOf } from './ambiguity.ts';
import { analyze } from './analyze.ts';
import { createComparison } from './compare.ts';
import { confidenceOf } from './confidence.ts';
import { type EntryParts, entryParts } from './entry-parts.ts';
import { everyday } from './everyday.ts';
import { evidenceAgainst, evidenceFor } from './evidence.ts';
import { tokensOf } from './fold.ts';
import { chancesOf } from './judge.ts';
import { learn } from './learn.ts';
import type { Model } from './model.ts';
import { createNearWords } from './near-words.ts';
import { nearestTextOf } from './nearest-text.ts';
import { createRanking } from './rank.ts';
import { senseOf } from './sense.ts';
import type { Speech } from './speech.ts';
import { createUnderstanding } from './understand.ts';
import { createVectorizer, type Vector } from './vectors.ts';
import type { Phrasing } from './vocabulary.ts';

export interface Ranked {
  /** The entry's place in the list that was indexed. */
  entry: number;
  /** The chance that this entry answers the question. */
  confidence: number;
}

export interface Ranking {
  ranked: Ranked[];
  /** Another entry has as good a claim as the first. */
  isAmbiguous: boolean;
}

/** What is known in one language, as numbers and words that can be sent or stored: all that an engine needs besides the speech. */
export interface Knowledge {
  /** How often the entries use each word. */
  uses: Map<string, number>;
  model: Model;
}

/** Learns the texts of each entry. */
export function learnEntries(entries: readonly (readonly string[])[], speech: Speech): Knowledge {
  const { uses, phrasings } = readEntries(entries, speech);
  const { understand } = createUnderstanding(uses, speech, word => word);
  const far = everyday[speech.language].map(
    (text): Phrasing => ({ entry: -1, ...understand(tokensOf(text)) }),
  );
  return { uses, model: learn(phrasings, entries.length, far, uses.keys(), speech) };
}

/** What the texts of each entry say, before anything is learned from it. */
export function readEntries(entries: readonly (readonly string[])[], speech: Speech) {
  const phrasings: Phrasing[] = [];
  const uses = new Map<string, number>();
  for (const [entry, texts] of entries.entries()) {
    for (const text of texts) {
      const words = analyze(tokensOf(text), speech);
      for (const word of words) uses.set(word.text, (uses.get(word.text) ?? 0) + 1);
      const meetings = speech.concepts.meet(words);
      phrasings.push({ entry, words, meetings, sense: senseOf(words, meetings, speech) });
    }
  }
  return { uses, phrasings };
}

/** Everything that is asked in one language against everything that is known in it. */
export function createEngine({ uses, model }: Knowledge, speech: Speech) {
  const withNear = createNearWords(model.stems, model.vocabulary, speech);
  const { isKnown, understand } = createUnderstanding(uses, speech, withNear);
  const { ofQuestion } = createVectorizer(model.vocabulary);
  const rank = createRanking(model.classifier, model.firstPhrasing.length - 1);
  const comparisonWith = createComparison(model.vocabulary.viewOf.length);

  function rankEntries(tokens: readonly string[]): Ranking {
    const understood = understand(tokens);
    const { words } = understood;
    const vector = ofQuestion(understood);
    const likenessOf = comparisonWith(words, vector);
    const compared = rank(vector).map(({ entry, score }) => {
      const likeness = likenessOf(model.sums, entry);
      return { entry, covered: likeness.covered, evidence: evidenceFor(score, likeness) };
    });
    const chances = chancesOf(
      model.judge,
      compared.map(({ evidence }) => evidence),
      evidenceAgainst(understood, speech.vectors),
    );
    const ranked = compared
      .map(({ entry, covered }, i) => ({ entry, covered, confidence: confidenceOf(chances[i]!) }))
      .sort((a, b) => b.confidence - a.confidence);
    const matter = matterOf(words);
    const nearToMatter = () => {
      const alone = { words: matter, meetings: [], sense: senseOf(matter, [], speech) };
      return nearnessTo(ofQuestion(alone), ranked[0]!.entry);
    };
    const claims = ranked.map(({ entry, covered }) => ({
      covered,
      nearness: () => nearnessTo(vector, entry),
    }));
    return { ranked, isAmbiguous: isAmbiguous(matter, claims, nearToMatter) };
  }

  function nearnessTo({ dense }: Vector, entry: number): number {
    return nearestTextOf(dense, model, entry).nearness;
  }

  function partsOf(tokens: readonly string[], entries: readonly number[]): EntryParts[] {
    const vector = ofQuestion(understand(tokens));
    return entryParts(vector, model, entries);
  }

  return { isKnown, understand, rank: rankEntries, partsOf };
}
export type Engine = ReturnType<typeof createEngine>;
