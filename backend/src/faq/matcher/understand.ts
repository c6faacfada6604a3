import { analyze } from './analyze.ts';
import type { Meeting } from './concepts.ts';
import { remembering } from './remembering.ts';
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
 * @param know what is to be known of a word besides; remembered with it
 */
export function createUnderstanding<Known extends Word>(
  uses: ReadonlyMap<string, number>,
  speech: Speech,
  know: (word: Word) => Known,
) {
  const spelling = createSpelling(uses, speech);
  const replaceUnknown = createSynonyms(uses, speech, know);
  const wordsOf = remembering(mostRemembered, token =>
    speech.wordsOf(token).map(word => know(spelling.repair(word))),
  );
  return {
    isKnown: spelling.isKnown,
    understand(tokens: readonly string[]): Understood<Known> {
      const words = analyze(tokens, { language: speech.language, wordsOf });
      const meetings = speech.concepts.meet(words);
      return { words: replaceUnknown(words, meetings), meetings, sense: senseOf(words, meetings, speech) };
    },
  };
}
