import type { Word } from './analyze.ts';
import type { Meeting } from './concepts.ts';
import { hashEnd, hashNext, hashStart, hashText } from './hash.ts';

/** The ways a text is looked at; each counts as a whole, however many features it has. */
export const view = { words: 0, pieces: 1, concepts: 2, sense: 3 } as const;
export const viewCount = 4;

/** `at` is the place of the word that the feature comes from. */
export type Visit = (view: number, feature: number, weight: number, at: number) => void;

const pairWeight = 0.5;
const openingWeight = 0.5;
const shortestPiece = 3;
const longestPiece = 4;
const stems = hashStart(1);
const pairs = hashStart(2);
const pieces = hashStart(3);
const concepts = hashStart(4);
const openings = hashStart(5);
const space = 32;
const edge = 60;

/**
 * Stems and neighbouring pairs of them, pieces of three and four letters, concepts, and the word it opens with: "combien"
 * asks for something else than "comment", and "éteins" wants something else than "est".
 */
export function visitFeatures(words: readonly Word[], meetings: readonly Meeting[], visit: Visit): void {
  if (words[0]) visit(view.words, hashEnd(hashText(words[0].text, openings)), openingWeight, 0);
  for (let at = 0; at < words.length; at++) {
    const { stem, text, weight } = words[at]!;
    visit(view.words, stemFeature(stem), weight, at);
    const previous = words[at - 1];
    if (previous) {
      const pair = hashText(stem, hashNext(hashText(previous.stem, pairs), space));
      visit(view.words, hashEnd(pair), pairWeight * Math.sqrt(previous.weight * weight), at);
    }
    visitPieces(text, weight, at, visit);
  }
  for (const { concept, weight, at } of meetings)
    visit(view.concepts, hashEnd(hashNext(hashNext(concepts, concept & 255), concept >> 8)), weight, at);
}

/** The feature of having a word of this stem. */
export function stemFeature(stem: string): number {
  return hashEnd(hashText(stem, stems));
}

function visitPieces(text: string, weight: number, at: number, visit: Visit): void {
  const last = text.length;
  for (let start = -1; start + shortestPiece <= last + 1; start++) {
    let hash = pieces;
    const end = Math.min(start + longestPiece, last + 1);
    for (let i = start; i < end; i++) {
      hash = hashNext(hash, i < 0 || i === last ? edge : text.charCodeAt(i));
      if (i - start + 1 >= shortestPiece) visit(view.pieces, hashEnd(hash), weight, at);
    }
  }
}
