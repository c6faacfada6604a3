import { expect, test } from '@jest/globals';
import { featureIds } from './feature-ids.ts';
import { hashEnd, hashStart, hashText } from './hash.ts';

const featureOf = (text: string) => hashEnd(hashText(text, hashStart(1)));

test.each([0, 1, 2, 3, 1_000])('each of %i features is found where it stands, and no other', count => {
  const features = Int32Array.from({ length: count }, (_, i) => featureOf(`known ${i}`));
  const idOf = featureIds(features);
  expect([...features].map(idOf)).toEqual([...features.keys()]);
  expect(Array.from({ length: 1_000 }, (_, i) => idOf(featureOf(`other ${i}`))).every(id => id === -1)).toBe(
    true,
  );
});

test('features that begin their search at the same slot are told apart', () => {
  const idOf = featureIds(Int32Array.of(8, 16, 24));
  expect([8, 16, 24, 32].map(idOf)).toEqual([0, 1, 2, -1]);
});
