import type { Concepts, Naming } from './concepts.ts';
import { featuresOf, type WordFeatures } from './features.ts';
import type { Language } from './language.ts';
import { remembering } from './remembering.ts';
import { stem } from './stem.ts';
import type { WordVectors } from './word-vectors.ts';

/** A word, and all that is known of it before it meets others. */
export interface Word {
  text: string;
  stem: string;
  /** How much it may say: grammar little, matter all. */
  weight: number;
  /** Said out of politeness. */
  isPolite: boolean;
  naming: Naming;
  features: WordFeatures;
  /** What was written instead, and by what the word was found. Null and not absent: V8 reads things of one shape faster. */
  written: string | null;
  foundBy: 'spelling' | 'concept' | null;
}

export interface Words {
  /** @param text a folded word */
  wordOf(text: string): Word;
  /** @param token letters, digits and apostrophes, as folded: one word or several, spelled out */
  wordsOf(token: string): readonly Word[];
}

const functionWeight = 0.5;

/** Whether a word carries nothing of the matter of a text. */
export function isGrammar({ weight }: Word): boolean {
  return weight <= functionWeight;
}

const elision = /^(?:c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quelqu)'(?=.)/;
/** Of a language, and of what is asked in it. */
export const mostRemembered = 10_000;

/** Reads each word once. */
export function createWords(
  language: Language,
  lists: {
    abbreviations: ReadonlyMap<string, readonly string[]>;
    functionWords: ReadonlySet<string>;
    polite: ReadonlySet<string>;
    concepts: Concepts;
    vectors: WordVectors | null;
  },
): Words {
  const { abbreviations, functionWords, polite, concepts, vectors } = lists;

  const wordOf = remembering(mostRemembered, (text): Word => {
    const root = stem(text, language);
    return {
      text,
      stem: root,
      weight: functionWords.has(text) ? functionWeight : 1,
      isPolite: polite.has(text),
      naming: concepts.namingOf(text),
      features: featuresOf(text, root, vectors?.placeOf(text) ?? -1),
      written: null,
      foundBy: null,
    };
  });

  function wordsOf(token: string): readonly Word[] {
    if (!token.includes("'") && !abbreviations.has(token)) return [wordOf(token)];
    return splitApostrophes(token, language)
      .flatMap(part => abbreviations.get(part) ?? [part])
      .map(wordOf);
  }

  return { wordOf, wordsOf };
}

function splitApostrophes(token: string, language: Language): string[] {
  if (language === 'fr') token = token.replace(elision, elided => `${elided.slice(0, -1)} `);
  return token.replaceAll("'", ' ').split(' ');
}
