import type { Word } from './analyze.ts';
import type { Speech } from './speech.ts';
import { toLength } from './to-length.ts';

/**
 * What a text is about, whatever its words: the sum of their vectors, of length 1. Null where no word is known, or none
 * has a vector in this speech.
 */
export function senseOf(words: readonly Word[], { vectors }: Pick<Speech, 'vectors'>): Float32Array | null {
  if (!vectors) return null;
  const sense = new Float32Array(vectors.dimensions);
  let isKnown = false;
  for (const { text, weight } of words) isKnown = vectors.add(text, weight, sense) || isKnown;
  if (!isKnown) return null;
  toLength(sense, 1);
  return sense;
}

/** What texts have in common, which tells none of them from another. */
export function commonSense(senses: readonly (Float32Array | null)[]): Float32Array | null {
  const known = senses.filter(sense => sense !== null);
  if (!known[0]) return null;
  const mean = new Float32Array(known[0].length);
  for (const sense of known) for (let i = 0; i < mean.length; i++) mean[i]! += sense[i]! / known.length;
  return mean;
}
