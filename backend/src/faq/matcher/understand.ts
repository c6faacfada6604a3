import { analyze } from './analyze.ts';
import type { Meeting } from './concepts.ts';
import { remembering, rememberingFor } from './remembering.ts';
import { senseOf } from './sense.ts';
import type { Speech } from './speech.ts';
import { createSpelling } from './spelling.ts';
import { createSynonyms } from './synonyms.ts';
import { mostRemembered, type Word } from './words.ts';

/** What a text became. */
export interface Understood<Known extends Word = Word> {
  words: readonly Known[];
  meetings: readonly Meeting[];
  /** See `senseOf`. */
  sense: Float32Array | null;
}

/**
 * Reads questions with the words of the knowledge base in mind: repairs what is misspelt, replaces what it never says.
 *
 * @param know what is to be known of a word besides; asked once for each
 */
export function createUnderstanding<Known extends Word>(
  uses: ReadonlyMap<string, number>,
  speech: Speech,
  know: (word: Word) => Known,
) {
  const spelling = createSpelling(uses, speech);
  const replaceUnknown = createSynonyms(uses, speech, know);
  const knownOf = rememberingFor((word: Word) => know(spelling.repair(word)));
  const wordsOf = remembering(mostRemembered, token => speech.wordsOf(token).map(knownOf));
  return {
    isKnown: spelling.isKnown,
    understand(tokens: readonly string[]): Understood<Known> {
      const words = analyze(tokens, { language: speech.language, wordsOf });
      const meetings = speech.concepts.meet(words);
      return { words: replaceUnknown(words, meetings), meetings, sense: senseOf(words, meetings, speech) };
    },
  };
}
