import { analyze } from './analyze.ts';
import type { Meeting } from './concepts.ts';
import { senseOf } from './sense.ts';
import type { Speech } from './speech.ts';
import { createSpelling } from './spelling.ts';
import { createSynonyms } from './synonyms.ts';
import type { Word } from './words.ts';

/** What a question became. */
export interface Understood {
  words: readonly Word[];
  meetings: readonly Meeting[];
  /** See `senseOf`. */
  sense: Float32Array | null;
}

/** Reads questions with the words of the knowledge base in mind: repairs what is misspelt, replaces what it never says. */
export function createUnderstanding(uses: ReadonlyMap<string, number>, speech: Speech) {
  const spelling = createSpelling(uses, speech);
  const replaceUnknown = createSynonyms(uses, speech);
  return {
    isKnown: spelling.isKnown,
    understand(tokens: readonly string[]): Understood {
      const words = analyze(tokens, speech).map(spelling.repair);
      const meetings = speech.concepts.meet(words);
      return { words: replaceUnknown(words, meetings), meetings, sense: senseOf(words, meetings, speech) };
    },
  };
}
