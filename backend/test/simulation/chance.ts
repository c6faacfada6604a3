/** Chance that can be repeated: the same seed, the same day. */
export interface Chance {
  /** 0 ≤ number < 1 */
  next(): number;
  happens(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  whole(from: number, to: number): number;
  /** Around this mean as times of people are: most shorter, a few much longer. */
  around(mean: number): number;
}

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    happens: share => next() < share,
    pick: items => items[Math.floor(next() * items.length)] as (typeof items)[number],
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    around: mean => mean * Math.exp(0.6 * normal() - 0.18),
  };
}
