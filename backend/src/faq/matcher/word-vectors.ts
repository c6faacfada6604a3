// biome-ignore-all lint/style/noRestrictedImports: the vectors lie in a folder of the matcher's own.
import type { Language } from './language.ts';
import { createSubjects } from './subjects.ts';
import { toLength } from './to-length.ts';
import { englishSubjects, englishVectors } from './word-vectors/english.ts';
import { frenchSubjects, frenchVectors } from './word-vectors/french.ts';

/** What words mean, as far as that shows in the company they keep: near vectors, near meanings. */
export interface WordVectors {
  dimensions: number;
  /** Where a word's vector is, −1 where it has none. */
  placeOf(word: string): number;
  /**
   * Adds the vector at a place so many times to the numbers of `sum` that begin at `from`, that of a frequent word being short; nothing
   * for −1.
   */
  add(place: number, times: number, sum: Float32Array, from?: number): boolean;
  /** How near a sense comes to something that people ask about anywhere: a cosine, see `createSubjects`. */
  nearestSubject(sense: Float32Array): number;
}

const texts = {
  fr: { vectors: frenchVectors, subjects: frenchSubjects },
  en: { vectors: englishVectors, subjects: englishSubjects },
} satisfies Record<Language, unknown>;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** By the code of a digit, twice its distance from the middle: an odd number, never 0. */
const numberOf = Int8Array.from(
  { length: 128 },
  (_, code) => 2 * digits.indexOf(String.fromCharCode(code)) - 63,
);
const read = new Map<Language, WordVectors>();

/**
 * Learned by `scripts/word-vectors` for the twelve thousand most usual words of each language and some thousands more that
 * visitors say; read at the first need.
 */
export function wordVectorsOf(language: Language): WordVectors {
  const known = read.get(language);
  if (known) return known;
  const words = readWords(texts[language].vectors);
  const subjects = readSubjects(texts[language].subjects, words.dimensions);
  const vectors = { ...words, nearestSubject: createSubjects(subjects, words.dimensions) };
  read.set(language, vectors);
  return vectors;
}

/** A line is a word, a digit for the length of its vector, and one for each number: read when the word is first said. */
function readWords(text: string): Omit<WordVectors, 'nearestSubject'> {
  const dimensions = text.indexOf('\n', 1) - text.indexOf(' ') - 2;
  const places = new Map<string, number>();
  const starts: number[] = [];
  for (let from = 1; from < text.length; ) {
    const space = text.indexOf(' ', from);
    places.set(text.slice(from, space), starts.length);
    starts.push(space + 1);
    from = space + dimensions + 3;
  }
  const numbers = new Int8Array(starts.length * dimensions);
  const factors = new Float32Array(starts.length);
  const placeOf = (word: string) =>
    places.get(word) ?? (/[sx]$/.test(word) ? places.get(word.slice(0, -1)) : undefined) ?? -1;

  function readNumbers(place: number): void {
    const start = starts[place]!;
    let square = 0;
    for (let i = 0; i < dimensions; i++) {
      const number = numberOf[text.charCodeAt(start + 1 + i)]!;
      numbers[place * dimensions + i] = number;
      square += number * number;
    }
    factors[place] = 2 ** (numberOf[text.charCodeAt(start)]! / 8) / Math.sqrt(square);
  }

  return {
    dimensions,
    placeOf,
    add(place, times, sum, from = 0) {
      if (place < 0) return false;
      if (factors[place] === 0) readNumbers(place);
      const first = place * dimensions;
      const factor = times * factors[place]!;
      for (let i = 0; i < dimensions; i++) sum[from + i]! += factor * numbers[first + i]!;
      return true;
    },
  };
}

/** A line is a subject, a digit for each number; fields are apart. */
function readSubjects(text: string, dimensions: number): Float32Array[] {
  const fields = text.trim().split('\n\n');
  return fields.map(field => {
    const subjects = new Float32Array(Math.ceil(field.length / (dimensions + 1)) * dimensions);
    for (let from = 0, line = 0; from < subjects.length; from += dimensions, line += dimensions + 1) {
      for (let i = 0; i < dimensions; i++) subjects[from + i] = numberOf[field.charCodeAt(line + i)]!;
      toLength(subjects.subarray(from, from + dimensions), 1);
    }
    return subjects;
  });
}
