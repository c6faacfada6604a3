import type { DecisionReason } from './decide.ts';
import { tokensOf } from './fold.ts';
import { withoutMarkup } from './markup.ts';
import type { Candidate, MatchResult } from './matcher.ts';
import { withoutOpening } from './opening.ts';
import { type OpenShelf, textsOf } from './shelf.ts';
import type { Speech } from './speech.ts';

export interface Explanation extends MatchResult {
  reason: DecisionReason;
  /** What the question became: the words that were compared, and what they count, 1 for matter and less for grammar. */
  words: {
    text: string;
    weight: number;
    /** What was written instead, and whether the spelling or a concept led from there to `text`. */
    written?: string;
    foundBy?: 'spelling' | 'concept';
  }[];
  /** Short spellings that were spelled out. */
  abbreviations: { written: string; meant: string }[];
  /** Expressions that name a concept, with some others of that concept. */
  concepts: { expression: string; concept: string }[];
  /** The candidates, best first, with what speaks for each. */
  considered: (Candidate & {
    question: string;
    /** What the classifier makes of words, of pieces of words, of concepts and of the sense; below zero they speak against it. */
    words: number;
    pieces: number;
    concepts: number;
    sense: number;
    /** The entry's text that is nearest to the question, and its cosine with it, 0 to 1. */
    nearestText: string | null;
    nearness: number;
  })[];
}

/** For the editors: slower than matching. */
export function explainMatch(
  text: string,
  result: MatchResult,
  reason: DecisionReason,
  shelf: OpenShelf | undefined,
): Explanation {
  if (!shelf) return { ...result, reason, words: [], abbreviations: [], concepts: [], considered: [] };
  const { entries, engine, speech } = shelf;
  const tokens = tokensOf(withoutOpening(withoutMarkup(text)));
  const { words, meetings } = engine.understand(tokens);
  const places = result.candidates.map(({ id }) => entries.findIndex(entry => entry.id === id));
  const parts = engine.partsOf(tokens, places);
  return {
    ...result,
    reason,
    words: words.map(({ text, weight, written, foundBy }) => ({
      text,
      weight,
      ...(written !== null && { written }),
      ...(foundBy && { foundBy }),
    })),
    abbreviations: abbreviationsIn(tokens, speech),
    concepts: meetings.map(({ concept, at, length }) => ({
      expression: words
        .slice(at, at + length)
        .map(word => word.written ?? word.text)
        .join(' '),
      concept: speech.concepts.nameOf(concept),
    })),
    considered: result.candidates.map((candidate, i) => {
      const entry = entries[places[i]!]!;
      const { nearestText, ...rest } = parts[i]!;
      return {
        ...candidate,
        question: entry.question,
        ...rest,
        nearestText: textsOf(entry)[nearestText] ?? null,
      };
    }),
  };
}

function abbreviationsIn(tokens: readonly string[], { abbreviations }: Speech): Explanation['abbreviations'] {
  const parts = new Set(tokens.flatMap(token => token.split("'")));
  return [...parts].flatMap(written => {
    const meant = abbreviations.get(written);
    return meant ? [{ written, meant: meant.join(' ') }] : [];
  });
}
