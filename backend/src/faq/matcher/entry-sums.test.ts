import { describe, expect, test } from '@jest/globals';
import { createSums } from './entry-sums.ts';
import { createSparseWriter } from './sparse.ts';

/** Features 0 to 3, then two numbers of the sense. */
const numbering = { viewOf: new Uint8Array(6), firstSense: 4 };

function rowsOf(...rows: [feature: number, value: number][][]) {
  const writer = createSparseWriter();
  for (const row of rows) {
    for (const [feature, value] of row) writer.add(feature, value);
    writer.endRow();
  }
  return writer.finish();
}

describe('what phrasings have together', () => {
  const rows = rowsOf(
    [
      [2, 0.5],
      [4, 1],
      [5, -1],
    ],
    [
      [0, 1],
      [2, 0.25],
      [4, 2],
      [5, 1],
    ],
    [
      [3, 1],
      [4, 0],
      [5, 0],
    ],
  );
  const sumsOf = createSums(rows, numbering);

  test('is added up by feature, each once, the sense whole and last', () => {
    const { starts, columns, values, squares } = sumsOf([[0, 1], [2]]);
    expect([...starts]).toEqual([0, 4, 7]);
    expect([...columns]).toEqual([2, 0, 4, 5, 3, 4, 5]);
    expect([...values]).toEqual([0.75, 1, 3, 0, 1, 0, 0]);
    expect([...squares]).toEqual([0.75 ** 2 + 1 + 9, 1]);
  });

  test('is nothing but an empty sense where there are none', () => {
    expect([...sumsOf([[]]).columns]).toEqual([4, 5]);
    expect([...sumsOf([[]]).squares]).toEqual([0]);
  });

  test('is not mixed up with what was added up before', () => {
    sumsOf([[0, 1, 2]]);
    expect([...sumsOf([[1]]).values]).toEqual([1, 0.25, 2, 1]);
  });
});
