import { expect, test } from '@jest/globals';
import { isDiskFull } from './disk-full.ts';

test('a full disk is known by its codes, also as the cause of something else', () => {
  const failed = (codes: object, cause?: unknown) => Object.assign(new Error('failed', { cause }), codes);
  expect(isDiskFull(failed({ code: 'ENOSPC' }))).toBe(true);
  expect(isDiskFull(failed({ code: 'ERR_SQLITE_ERROR', errcode: 13 }))).toBe(true);
  expect(isDiskFull(failed({}, failed({ code: 'ERR_SQLITE_ERROR', errcode: 4_874 })))).toBe(true);
  expect(isDiskFull(failed({ code: 'EACCES' }, failed({ errcode: 10 })))).toBe(false);
  expect(isDiskFull('disk full')).toBe(false);
});
