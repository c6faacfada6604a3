import { describe, expect, test } from '@jest/globals';
import { cosinesWith, packDirections, roundDirection } from './directions.ts';
import { dot } from './dot.ts';
import { toLength } from './to-length.ts';

const dimensions = 48;

/** Directions that are all over the place, each the same every time. */
function direction(seed: number): Float32Array {
  const numbers = Float32Array.from({ length: dimensions }, (_, i) => Math.sin((seed + 1) * (i + 1) ** 2));
  toLength(numbers, 1);
  return numbers;
}

describe('the cosines of a direction with several', () => {
  test.each([0, 1, 2, 3, 11, 12, 13, 500])('are those with each of %i', count => {
    const rows = Array.from({ length: count }, (_, i) => direction(i));
    const packed = packDirections(Float32Array.from(rows.flatMap(row => [...row])), dimensions);
    const cosines = cosinesWith(roundDirection(direction(7)), packed);
    expect(packed.count).toBe(count);
    rows.forEach((row, i) => {
      expect(Math.abs(cosines[i]! - dot(direction(7), row))).toBeLessThan(0.01);
    });
  });

  test('are 1 with itself and −1 with its opposite, in every place', () => {
    const same = direction(3);
    const opposite = same.map(value => -value);
    const rows = Float32Array.from([same, opposite, same, same, opposite, opposite].flatMap(row => [...row]));
    const cosines = cosinesWith(roundDirection(same), packDirections(rows, dimensions));
    [1, -1, 1, 1, -1, -1].forEach((cosine, i) => {
      expect(cosines[i]).toBeCloseTo(cosine, 1);
    });
  });
});
