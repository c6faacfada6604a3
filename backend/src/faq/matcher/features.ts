import type { Meeting } from './concepts.ts';
import { hashEnd, hashNext, hashStart, hashText } from './hash.ts';
import type { Word } from './words.ts';

/** The ways a text is looked at; each counts as a whole, however many features it has. */
export const view = { words: 0, pieces: 1, concepts: 2, sense: 3 } as const;
export const viewCount = 4;

/** What a word is known by in a text, as numbers; see `visitFeatures`. */
export interface WordFeatures {
  stem: number;
  opening: number;
  /** As far as it makes up the feature of a pair with the next word's stem. */
  pairing: number;
  pieces: readonly number[];
  /** Where its vector is, −1 where it has none. */
  place: number;
}

export type Visit = (view: number, feature: number, weight: number) => void;

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

/** The features of a word by itself: as hashes, or as what the entries know them by. */
export type OwnFeatures = Pick<WordFeatures, 'stem' | 'opening' | 'pieces'>;

/**
 * Stems and neighbouring pairs of them, pieces of three and four letters, concepts, and the word it opens with: "combien"
 * asks for something else than "comment", and "éteins" wants something else than "est".
 */
export function visitFeatures(words: readonly Word[], meetings: readonly Meeting[], visit: Visit): void {
  const own = words.map(({ features }) => features);
  visitOwn(words, own, visit);
  visitJoint(words, meetings, visit);
}

/** Those of each word by itself. */
export function visitOwn(words: readonly Word[], own: readonly OwnFeatures[], visit: Visit): void {
  if (own[0]) visit(view.words, own[0].opening, openingWeight);
  for (let at = 0; at < words.length; at++) {
    const { weight } = words[at]!;
    const { stem, pieces } = own[at]!;
    visit(view.words, stem, weight);
    for (let i = 0; i < pieces.length; i++) visit(view.pieces, pieces[i]!, weight);
  }
}

/** Those of words together, as hashes. */
export function visitJoint(words: readonly Word[], meetings: readonly Meeting[], visit: Visit): void {
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]!;
    const { stem, weight } = words[at]!;
    const pair = hashEnd(hashText(stem, before.features.pairing));
    visit(view.words, pair, pairWeight * Math.sqrt(before.weight * weight));
  }
  for (const { concept, weight } of meetings)
    visit(view.concepts, hashEnd(hashNext(hashNext(concepts, concept & 255), concept >> 8)), weight);
}

export function featuresOf(text: string, stem: string, place: number): WordFeatures {
  return {
    place,
    stem: hashEnd(hashText(stem, stems)),
    opening: hashEnd(hashText(text, openings)),
    pairing: hashNext(hashText(stem, pairs), space),
    pieces: piecesOf(text),
  };
}

function piecesOf(text: string): number[] {
  const found: number[] = [];
  const last = text.length;
  for (let start = -1; start + shortestPiece <= last + 1; start++) {
    let hash = pieces;
    const end = Math.min(start + longestPiece, last + 1);
    for (let i = start; i < end; i++) {
      hash = hashNext(hash, i < 0 || i === last ? edge : text.charCodeAt(i));
      if (i - start + 1 >= shortestPiece) found.push(hashEnd(hash));
    }
  }
  return found;
}
