import type { Word } from './analyze.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';

/** Raw counts of a text's features: stems and neighbouring pairs, and pieces of three to five letters. */
export interface Features {
  words: Map<string, number>;
  pieces: Map<string, number>;
}

const pairWeight = 0.5;
const shortestPiece = 3;
const longestPiece = 5;

export function featuresOf(text: readonly Word[], language: Language): Features {
  const words = new Map<string, number>();
  const pieces = new Map<string, number>();
  let previous: { stem: string; weight: number } | undefined;
  for (const word of text) {
    const root = stem(word.text, language);
    add(words, `=${root}`, word.weight);
    if (previous)
      add(words, `${previous.stem} ${root}`, pairWeight * Math.sqrt(previous.weight * word.weight));
    previous = { stem: root, weight: word.weight };
    addPieces(pieces, `<${word.text}>`, word.weight);
  }
  return { words, pieces };
}

function addPieces(pieces: Map<string, number>, word: string, weight: number): void {
  for (let length = shortestPiece; length <= longestPiece; length++) {
    for (let start = 0; start + length <= word.length; start++)
      add(pieces, word.slice(start, start + length), weight);
  }
}

function add(features: Map<string, number>, name: string, weight: number): void {
  features.set(name, (features.get(name) ?? 0) + weight);
}
