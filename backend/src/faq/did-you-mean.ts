import { editDistance } from './matcher/spelling.ts';

/** The name that was meant, where one is close. */
export function didYouMean(given: string, names: Iterable<string>): string | undefined {
  const most = Math.max(1, Math.floor(given.length / 4));
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const name of names) {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase(), most);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}
