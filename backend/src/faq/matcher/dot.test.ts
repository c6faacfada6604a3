import { describe, expect, test } from '@jest/globals';
import { dot, dots } from './dot.ts';

const size = 8;
const numbers = (length: number) => Float32Array.from({ length }, (_, i) => Math.sin(i + 1));

describe('the products of a vector with several', () => {
  test.each([0, 1, 3, 4, 5, 8, 11, 500])('are those with each of %i', count => {
    const vector = numbers(size);
    const rows = numbers(count * size);
    const products = dots(vector, rows);
    for (let row = 0; row < count; row++) expect(products[row]).toBeCloseTo(dot(vector, rows, row * size));
  });
});
