import { abbreviations } from './abbreviations.ts';
import { functionWords, politeWords } from './common-words.ts';
import { type Concepts, createConcepts } from './concepts.ts';
import { sameTextKey } from './fold.ts';
import type { Language } from './language.ts';
import type { EditorLexicon } from './lexicon-option.ts';
import type { WordVectors } from './word-vectors.ts';
import { createWords, type Words } from './words.ts';

/** What is known of a language before any entry is read: the built-in lists, and what the editors added to them. */
export interface Speech extends Words {
  language: Language;
  abbreviations: ReadonlyMap<string, readonly string[]>;
  functionWords: ReadonlySet<string>;
  concepts: Concepts;
  /** Null in browsers, where they would weigh more than all the rest. */
  vectors: WordVectors | null;
}

const latest = new Map<Language, { editors: string; speech: Speech }>();

/** The speech of a language with these additions: made once, as long as nobody asks for others between. */
export function speechOf(
  language: Language,
  editors: EditorLexicon = {},
  vectors: WordVectors | null = null,
): Speech {
  const key = JSON.stringify([editors, vectors !== null]);
  const known = latest.get(language);
  if (known?.editors === key) return known.speech;
  const speech = createSpeech(language, editors, vectors);
  latest.set(language, { editors: key, speech });
  return speech;
}

function createSpeech(language: Language, editors: EditorLexicon, vectors: WordVectors | null): Speech {
  const added = Object.entries(editors.abbreviations ?? {}).map(
    ([short, long]) => [sameTextKey(short), sameTextKey(long).split(' ')] as const,
  );
  const lists = {
    abbreviations: new Map([...abbreviations[language], ...added]),
    functionWords: functionWords[language],
    concepts: createConcepts(language, editors.synonyms ?? []),
    vectors,
  };
  const polite = new Set([...politeWords[language], ...(editors.ignore ?? []).map(sameTextKey)]);
  return { language, ...lists, ...createWords(language, { ...lists, polite }) };
}
