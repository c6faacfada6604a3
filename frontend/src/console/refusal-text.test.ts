import { expect, test } from '@jest/globals';
import { refusalText } from './refusal-text.ts';

test('a lost race names the winner', () => {
  const error = { code: 'conflict', message: '', details: { agent: { id: 'b', name: 'Ben' } } } as const;
  expect(refusalText(error)).toEqual({ key: 'refusal.taken', values: { name: 'Ben' } });
});

test('a conflict with nobody in particular says that things have changed', () => {
  expect(refusalText({ code: 'conflict', message: '' })).toEqual({ key: 'refusal.conflict' });
});

test('a limit says in how many whole seconds to try again, at least one', () => {
  const limited = (retryAfterMs: number) =>
    refusalText({ code: 'rate_limited', message: '', retryAfterMs }).values;
  expect(limited(2_100)).toEqual({ count: 3 });
  expect(limited(0)).toEqual({ count: 1 });
});

test('a transfer that cannot be says why, and names who it was for', () => {
  const details = { obstacle: 'disconnected', recipient: { id: 'b', name: 'Ben' } };
  expect(refusalText({ code: 'conflict', message: '', details })).toEqual({
    key: 'refusal.transfer.disconnected',
    values: { name: 'Ben' },
  });
  expect(
    refusalText({ code: 'not_found', message: '', details: { obstacle: 'no_such_agent' } }),
  ).toMatchObject({
    key: 'refusal.transfer.no_such_agent',
  });
  expect(refusalText({ code: 'conflict', message: '', details: { obstacle: 'toString' } })).toEqual({
    key: 'refusal.conflict',
  });
});

test('every other refusal has a sentence of its own', () => {
  expect(refusalText({ code: 'unavailable', message: '' })).toEqual({ key: 'refusal.unavailable' });
});
