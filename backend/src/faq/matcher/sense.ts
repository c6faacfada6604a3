import type { Concepts, Meeting } from './concepts.ts';
import type { Expression } from './merge-groups.ts';
import type { Speech } from './speech.ts';
import { toLength } from './to-length.ts';
import type { WordVectors } from './word-vectors.ts';
import type { Word } from './words.ts';

/**
 * What a text is about, whatever its words: the sum of their vectors, of length 1; a word that has none speaks through another of
 * its concept ("mpoto" through "à l'étranger"). Null where no word is known, or none has a vector in this speech.
 */
export function senseOf(
  words: readonly Word[],
  meetings: readonly Meeting[],
  { vectors, concepts }: Pick<Speech, 'vectors' | 'concepts'>,
): Float32Array | null {
  if (!vectors) return null;
  const sense = new Float32Array(vectors.dimensions);
  let isKnown = false;
  for (let at = 0; at < words.length; at++) {
    const { features, weight } = words[at]!;
    isKnown =
      vectors.add(features.place, weight, sense) ||
      kinAt(at, meetings, concepts).some(({ key }) => addAll(key.split(' '), weight, vectors, sense)) ||
      isKnown;
  }
  if (!isKnown) return null;
  toLength(sense, 1);
  return sense;
}

/** What names the same as the word at a place. */
function kinAt(at: number, meetings: readonly Meeting[], concepts: Concepts): readonly Expression[] {
  return meetings
    .filter(meeting => meeting.at <= at && at < meeting.at + meeting.length)
    .flatMap(({ concept }) => concepts.membersOf(concept));
}

function addAll(
  texts: readonly string[],
  weight: number,
  vectors: WordVectors,
  sense: Float32Array,
): boolean {
  return texts.map(text => vectors.add(vectors.placeOf(text), weight, sense)).includes(true);
}

/** What texts have in common, which tells none of them from another. */
export function commonSense(senses: readonly (Float32Array | null)[]): Float32Array | null {
  const known = senses.filter(sense => sense !== null);
  if (!known[0]) return null;
  const mean = new Float32Array(known[0].length);
  for (const sense of known) for (let i = 0; i < mean.length; i++) mean[i]! += sense[i]! / known.length;
  return mean;
}
