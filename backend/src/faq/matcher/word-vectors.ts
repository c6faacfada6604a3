// biome-ignore-all lint/style/noRestrictedImports: the vectors lie in a folder of the matcher's own.
import type { Language } from './language.ts';
import { createSubjects } from './subjects.ts';
import { toLength } from './to-length.ts';
import { englishSubjects, englishVectors } from './word-vectors/english.ts';
import { frenchSubjects, frenchVectors } from './word-vectors/french.ts';

/** What words mean, as far as that shows in the company they keep: near vectors, near meanings. */
export interface WordVectors {
  dimensions: number;
  has(word: string): boolean;
  /** Adds the word's vector so many times to `sum`, that of a frequent word being short; nothing where it is not known. */
  add(word: string, times: number, sum: Float32Array): boolean;
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

/** A line is a word, a digit for the length of its vector, and one for each number. */
function readWords(text: string): Omit<WordVectors, 'nearestSubject'> {
  const dimensions = text.indexOf('\n', 1) - text.indexOf(' ') - 2;
  const count = text.split('\n').length - 2; // of which the first and the last are empty
  const places = new Map<string, number>();
  const numbers = new Int8Array(count * dimensions);
  const factors = new Float32Array(count);
  // Out of the whole text: to read a line in a piece of its own takes twice as long.
  for (let place = 0, from = 1; place < count; place++) {
    const space = text.indexOf(' ', from);
    const first = space + 2;
    places.set(text.slice(from, space), place);
    let square = 0;
    for (let i = 0; i < dimensions; i++) {
      const number = numberOf[text.charCodeAt(first + i)]!;
      numbers[place * dimensions + i] = number;
      square += number * number;
    }
    factors[place] = 2 ** (numberOf[text.charCodeAt(space + 1)]! / 8) / Math.sqrt(square);
    from = first + dimensions + 1;
  }
  const placeOf = (word: string) => places.get(word) ?? places.get(word.replace(/[sx]$/, ''));
  return {
    dimensions,
    has: word => placeOf(word) !== undefined,
    add(word, times, sum) {
      const place = placeOf(word);
      if (place === undefined) return false;
      const from = place * dimensions;
      const factor = times * factors[place]!;
      for (let i = 0; i < dimensions; i++) sum[i]! += factor * numbers[from + i]!;
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
