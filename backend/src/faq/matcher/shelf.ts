import { createEngine, type Engine, type Knowledge, learnEntries } from './engine.ts';
import { hasWord } from './fold.ts';
import type { Language } from './language.ts';
import type { EditorLexicon } from './lexicon-option.ts';
import type { MatcherEntry } from './matcher.ts';
import { type Speech, speechOf } from './speech.ts';
import type { WordVectors } from './word-vectors.ts';

/** What is learned from in one language. */
export interface LanguageTexts {
  locale: Language;
  /** All that each entry is found by, see `textsOf`. */
  texts: readonly (readonly string[])[];
  lexicon: EditorLexicon | undefined;
}

/** The entries of one language, and its lexicon. */
export interface ShelfTexts {
  locale: Language;
  entries: readonly MatcherEntry[];
  lexicon: EditorLexicon | undefined;
}

/** The entries of one language and what was learned from them; plain data, so that it can come from a thread or a file. */
export interface Shelf extends ShelfTexts {
  knowledge: Knowledge;
}

/** The word vectors of a language: `wordVectorsOf` on a server, none in a browser. */
type VectorsOf = (language: Language) => WordVectors | null;

export interface OpenShelf extends Shelf {
  speech: Speech;
  engine: Engine;
}

/** The long part of building a matcher: about half a second for a hundred entries. The same texts give the same. */
export function learnShelf({ locale, texts, lexicon }: LanguageTexts, vectorsOf: VectorsOf): Knowledge {
  return learnEntries(texts, speechOf(locale, lexicon, vectorsOf(locale)));
}

export function openShelf(shelf: Shelf, vectorsOf: VectorsOf): OpenShelf {
  const speech = speechOf(shelf.locale, shelf.lexicon, vectorsOf(shelf.locale));
  return { ...shelf, speech, engine: createEngine(shelf.knowledge, speech) };
}

/** All that an entry is found by: each text that has a letter or a digit. */
export function textsOf({ question, phrasings, tags = [] }: MatcherEntry): string[] {
  return [question, ...phrasings, tags.join(' ')].filter(hasWord);
}
