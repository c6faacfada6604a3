import { expect, jest, test } from '@jest/globals';
import { remembering } from './remembering.ts';

test('what was found for a word is remembered, for the last ones, and for none that is endless', () => {
  const find = jest.fn((word: string) => word.length);
  const lengthOf = remembering(2, find);
  expect([lengthOf('un'), lengthOf('un'), lengthOf('deux')]).toEqual([2, 2, 4]);
  expect(find).toHaveBeenCalledTimes(2);
  expect([lengthOf('trois'), lengthOf('un')]).toEqual([5, 2]);
  expect(find).toHaveBeenCalledTimes(4);
  const endless = 'a'.repeat(1_000);
  expect([lengthOf(endless), lengthOf(endless)]).toEqual([1_000, 1_000]);
  expect(find).toHaveBeenCalledTimes(6);
});
