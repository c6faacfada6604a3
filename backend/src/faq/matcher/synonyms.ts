import type { Meeting } from './concepts.ts';
import { remembering } from './remembering.ts';
import type { Speech } from './speech.ts';
import { stem } from './stem.ts';
import { mostRemembered, type Word } from './words.ts';

/** A word that stands in for another is a little less sure. */
const standInWeight = 0.6;

/**
 * Gives a word that the knowledge base never uses the place of one that it does, where both name the same concept:
 * "boulot" becomes "emploi". Words that it knows stay as they are, so that fine differences are kept.
 */
export function createSynonyms<Known extends Word>(
  uses: ReadonlyMap<string, number>,
  { language, concepts, wordOf }: Speech,
  know: (word: Word) => Known,
) {
  const standIns = new Map<number, string>();
  const stems = new Set<string>();
  for (const [text, count] of uses) {
    stems.add(stem(text, language));
    for (const concept of concepts.namingOf(text).alone ?? []) {
      const other = standIns.get(concept);
      if (other === undefined || uses.get(other)! < count) standIns.set(concept, text);
    }
  }
  // The most usual word of a concept, if it is used as it is listed: what is used most may be somebody's name.
  for (const concept of standIns.keys()) {
    const usual = concepts.membersOf(concept).find(({ key }) => uses.has(key));
    if (usual) standIns.set(concept, usual.key);
  }

  const standIn = remembering(mostRemembered, text =>
    know({ ...wordOf(text), weight: standInWeight, foundBy: 'concept' }),
  );

  return function replaceUnknown(words: readonly Known[], meetings: readonly Meeting[]): Known[] {
    return words.map((word, at) => {
      if (word.weight < 1 || stems.has(word.stem)) return word;
      const meant = meetings.find(
        ({ at: from, length, concept, weight }) =>
          from <= at && at < from + length && weight === 1 && standIns.has(concept),
      );
      if (!meant) return word;
      return { ...standIn(standIns.get(meant.concept)!), written: word.written ?? word.text };
    });
  };
}
