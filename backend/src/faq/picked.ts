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

/** The one of the choices that somebody takes by its place, "le premier", "2 svp", "the last one"; null where they say anything else. */
export function pickedFrom(choices: readonly Choice[], text: string): Choice | null {
  const words = sameTextKey(text)
    .split(' ')
    .filter(word => !around.has(word));
  const [word, more] = words;
  if (word === undefined || (more !== undefined && !(words.length === 2 && more === 'one'))) return null;
  if (last.includes(word)) return choices.at(-1) ?? null;
  return choices[places.findIndex(named => named.includes(word))] ?? null;
}
