import { describe, expect, test } from '@jest/globals';
import { addPostings, fromPostings, toPostings } from './postings.ts';
import { createSparseWriter } from './sparse.ts';

const featureCount = 5;

/** By entry, features and weights that are all over the place, each the same every time. */
function weightsOf(entryCount: number) {
  const writer = createSparseWriter();
  for (let entry = 0; entry < entryCount; entry++) {
    for (let feature = entry % 2; feature < featureCount; feature++)
      writer.add(feature, Math.sin((entry + 1) * (feature + 2)));
    writer.endRow();
  }
  return writer.finish();
}

/** All that the features say, each as it is given. */
function addAll({ starts, columns, values }: ReturnType<typeof weightsOf>, by: readonly number[]): number[] {
  return Array.from({ length: starts.length - 1 }, (_, entry) => {
    let sum = 0;
    for (let at = starts[entry]!; at < starts[entry + 1]!; at++) sum += values[at]! * (by[columns[at]!] ?? 0);
    return sum;
  });
}

function vectorOf(by: readonly number[]) {
  return { count: by.length, ids: Int32Array.from(by.keys()), values: Float32Array.from(by) };
}

describe('what features say of entries', () => {
  const by = [0.5, 0.25, 0.1, 0.4, 0.3];

  test.each([1, 2, 3, 64, 100, 500])('is added up for %i entries', entryCount => {
    const weights = weightsOf(entryCount);
    const scores = new Float64Array(entryCount);
    addPostings(vectorOf(by), toPostings(weights, featureCount), scores);
    addAll(weights, by).forEach((sum, entry) => {
      expect(Math.abs(scores[entry]! - sum)).toBeLessThan(featureCount * 0.001);
    });
  });

  test('comes the greatest first, and what is next to nothing among many is left out', () => {
    const entryCount = 2_000;
    const writer = createSparseWriter();
    for (let entry = 0; entry < entryCount; entry++) {
      writer.add(0, entry === 7 ? -1 : entry === 9 ? 0.8 : 0.001);
      writer.endRow();
    }
    const postings = toPostings(writer.finish(), 1);
    const scores = new Float64Array(entryCount);
    addPostings(vectorOf([1]), postings, scores);
    expect(scores[7]).toBeCloseTo(-1);
    expect(scores[9]).toBeCloseTo(0.8);
    expect(scores.filter(score => score !== 0)).toHaveLength(2);
    expect(fromPostings(postings, entryCount).values[7]).toBeCloseTo(-1);
  });

  test('is kept as it was, as exact as whole numbers are', () => {
    const weights = weightsOf(100);
    const { starts, columns, values } = fromPostings(toPostings(weights, featureCount), 100);
    expect(starts).toEqual(weights.starts);
    expect(columns).toEqual(weights.columns);
    values.forEach((value, at) => {
      expect(value).toBeCloseTo(weights.values[at]!, 5);
    });
  });

  test('is nothing where nothing was learned', () => {
    const writer = createSparseWriter();
    writer.endRow();
    const scores = new Float64Array(1);
    addPostings(vectorOf(by), toPostings(writer.finish(), featureCount), scores);
    expect(scores[0]).toBe(0);
  });
});
