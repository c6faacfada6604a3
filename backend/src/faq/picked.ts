import type { Choice } from '../contract/entities.ts';
import { sameTextKey } from './matcher/fold.ts';

const places = [
  '1 1er 1ere un une premier premiere one first',
  '2 2e 2eme deux deuxieme second seconde two',
  '3 3e 3eme trois troisieme three third',
].map(words => words.split(' '));
const last = ['dernier', 'derniere', 'last'];
const around = new Set(
  'le la l the option choix choice numero number no n question c est svp stp please pls'.split(' '),
);

/** The one of the choices that somebody takes by its place; null where they say anything else, or there is none at it. */
export function pickedFrom(choices: readonly Choice[], text: string): Choice | null {
  const place = placeIn(text);
  return place === null ? null : (choices.at(place) ?? null);
}

/** The place that a text is nothing but: "le premier" 0, "2 svp" 1, "the last one" −1; null for any other text. */
export function placeIn(text: string): number | null {
  const words = sameTextKey(text)
    .split(' ')
    .filter(word => !around.has(word));
  const [word, more] = words;
  if (word === undefined || (more !== undefined && !(words.length === 2 && more === 'one'))) return null;
  if (last.includes(word)) return -1;
  const place = places.findIndex(named => named.includes(word));
  return place < 0 ? null : place;
}
