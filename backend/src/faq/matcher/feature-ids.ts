import type { OwnFeatures } from './features.ts';
import { rememberingFor } from './remembering.ts';

/**
 * Finds where a feature stands among these, −1 where it does not: by open addressing, since a map of as many numbers takes twice as
 * long. Features are well mixed, see `hashEnd`.
 */
export const featureIds = rememberingFor((features: Int32Array) => {
  const mask = 2 ** Math.ceil(Math.log2(2 * features.length + 1)) - 1;
  /** One more than the place, 0 for none. */
  const slots = new Uint32Array(mask + 1);
  for (let place = 0; place < features.length; place++) {
    let slot = features[place]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = place + 1;
  }
  return (feature: number): number => {
    let slot = feature & mask;
    while (slots[slot] !== 0 && features[slots[slot]! - 1] !== feature) slot = (slot + 1) & mask;
    return slots[slot]! - 1;
  };
});

/** What each of a word's own features is among those that `idOf` finds. */
export function identify(
  { stem, opening, pieces }: OwnFeatures,
  idOf: (feature: number) => number,
): OwnFeatures {
  return { stem: idOf(stem), opening: idOf(opening), pieces: pieces.map(idOf) };
}
