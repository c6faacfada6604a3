import { expect, jest, test } from '@jest/globals';
import { remembering, rememberingFor } from './remembering.ts';

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

test('what was found for a thing is remembered for that very one', () => {
  const find = jest.fn((thing: { size: number }) => ({ double: 2 * thing.size }));
  const doubleOf = rememberingFor(find);
  const one = { size: 1 };
  expect(doubleOf(one)).toEqual({ double: 2 });
  expect(doubleOf(one)).toBe(doubleOf(one));
  expect(find).toHaveBeenCalledTimes(1);
  expect(doubleOf({ size: 1 })).not.toBe(doubleOf(one));
});
