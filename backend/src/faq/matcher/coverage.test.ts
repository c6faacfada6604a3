import { beforeEach, describe, expect, test } from '@jest/globals';
import { createCoverage } from './coverage.ts';
import type { AskedWord, NearWords } from './near-words.ts';
import { speechOf } from './speech.ts';

const { wordOf } = speechOf('fr');
const featureCount = 20;
const asked = (text: string, near: Partial<NearWords> & { pieces?: number[] }): AskedWord => ({
  ...wordOf(text),
  near: {
    features: [],
    likeness: [],
    own: { stem: -1, opening: -1, pieces: near.pieces ?? [] },
    rarity: 1,
    ...near,
  },
});

/** The features 1 to 3 say a word, 4 to 6 another that is twice as rare, 7 and 8 are pieces of one that is misspelt. */
const words = [
  asked('facture', { features: [1, 2, 3], likeness: [1, 0.5, 0.25], pieces: [10, 11] }),
  asked('remboursement', { features: [4, 5, 6], likeness: [1, 0.5, 0.25], rarity: 2 }),
  asked('certifcat', { pieces: [7, 8, -1, -1] }),
];

describe('the share of a question that is said', () => {
  const coverage = createCoverage(featureCount);
  const covered = (...said: number[]) => coverage.coveredBy(Uint32Array.from([...said, 4, 4]), said.length);
  beforeEach(() => void coverage.begin(words));

  test('is by rarity', () => {
    expect(covered(1)).toBeCloseTo(1 / 4);
    expect(covered(4)).toBeCloseTo(2 / 4);
    expect(covered(1, 4)).toBeCloseTo(3 / 4);
    expect(covered()).toBe(0);
    expect(covered(15)).toBe(0);
  });

  test('is of each word by what is nearest to it', () => {
    expect(covered(3, 2)).toBeCloseTo(0.5 / 4);
    expect(covered(2, 3, 6)).toBeCloseTo((0.5 + 2 * 0.25) / 4);
  });

  test('is of a misspelt word by its pieces', () => {
    expect(covered(7)).toBeCloseTo(0.25 / 4);
    expect(covered(8, 7)).toBeCloseTo(0.5 / 4);
  });

  test('counts a feature for every word that it says', () => {
    const said = coverage.begin([
      asked('facture', { features: [1], likeness: [1] }),
      asked('remboursement', { features: [1], likeness: [0.5] }),
    ]);
    expect([...said]).toEqual([1, 1]);
    expect(covered(1)).toBeCloseTo(1.5 / 2);
  });

  test('forgets the question before', () => {
    coverage.begin([asked('facture', { features: [9], likeness: [1] })]);
    expect(covered(1, 4, 7)).toBe(0);
    expect(covered(9)).toBe(1);
    coverage.begin([]);
    expect(covered(9)).toBe(0);
  });

  test('counts grammar for little', () => {
    coverage.begin([
      asked('pour', { features: [1], likeness: [1] }),
      asked('facture', { features: [2], likeness: [1] }),
    ]);
    expect(covered(1)).toBeCloseTo(1 / 3);
  });
});
