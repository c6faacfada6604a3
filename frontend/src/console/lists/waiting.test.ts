import { expect, test } from '@jest/globals';
import { urgencyOf, waitingClock } from './waiting.ts';

const since = '2026-01-01T10:00:00.000Z';
const after = (seconds: number) => Date.parse(since) + seconds * 1000;
const clock = (seconds: number) => waitingClock(since, after(seconds), 'j');

test('a wait reads as a clock and grows into hours and days', () => {
  expect([42, 725, 3_840, 172_800].map(clock)).toEqual(['0:42', '12:05', '1 h 04', '2 j']);
});

test('a clock that runs behind the server’s shows no negative wait', () => {
  expect(clock(-30)).toBe('0:00');
});

test('a long wait grows urgent in two steps', () => {
  expect([0, 120, 600].map(seconds => urgencyOf(since, after(seconds)))).toEqual([
    'calm',
    'warning',
    'danger',
  ]);
});
