import type { Pace } from './pace.ts';

/**
 * How long to wait before the next attempt (counted from 0), so that many clients do not come back in the same moment:
 * doubling up to the longest pause, of which `random` (0 to 1) takes away up to half.
 */
export function nextDelay(
  attempt: number,
  random: number,
  { firstRetryMs, longestRetryMs }: Pick<Pace, 'firstRetryMs' | 'longestRetryMs'>,
): number {
  return Math.min(longestRetryMs, firstRetryMs * 2 ** attempt) * (1 - random / 2);
}
