import { expect, test } from '@jest/globals';
import { keepGreatest, leastOfGreatest } from './greatest.ts';

const values = Float32Array.from({ length: 200 }, (_, i) => Math.sin((i + 1) ** 2));
const sorted = [...values].sort((a, b) => b - a);

test.each([1, 2, 7, 199])('the least of the %i greatest is found', most => {
  expect(leastOfGreatest(values, new Float32Array(most))).toBe(sorted[most - 1]);
});

test('there is no least where there are no more values than that', () => {
  expect(leastOfGreatest(values, new Float32Array(values.length))).toBe(Number.NEGATIVE_INFINITY);
});

test.each([1, 6, 200, 300])('the %i greatest are kept, the greatest first', most => {
  const kept: number[] = [];
  for (const item of values.keys()) keepGreatest(kept, item, Float64Array.from(values), most);
  expect(kept.map(item => values[item])).toEqual(sorted.slice(0, most));
});

test('of equals the first is kept', () => {
  const kept: number[] = [];
  for (const item of [0, 1, 2]) keepGreatest(kept, item, Float64Array.of(1, 1, 1), 2);
  expect(kept).toEqual([0, 1]);
});
