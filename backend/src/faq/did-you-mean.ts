import { editDistance } from './matcher/spelling.ts';

/** " Did you mean "x"?" where one of the names is close, else nothing. */
export function didYouMean(given: string, names: Iterable<string>): string {
  const most = Math.max(1, Math.floor(given.length / 4));
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const name of names) {
    const distance = editDistance(given.toLowerCase(), name.toLowerCase(), most);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best === undefined ? '' : ` Did you mean "${best}"?`;
}
