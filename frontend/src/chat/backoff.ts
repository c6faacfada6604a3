const firstMs = 500;
const longestMs = 15_000;

/**
 * How long to wait before the next attempt (counted from 0), so that many clients do not come back in the same moment:
 * doubling up to 15 s, of which `random` (0 to 1) takes away up to half.
 */
export function nextDelay(attempt: number, random: number): number {
  return Math.min(longestMs, firstMs * 2 ** attempt) * (1 - random / 2);
}
