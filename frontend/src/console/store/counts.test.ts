import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { recount, refreshCounts, useCounts } from './counts.ts';

const counts = { bot: 3, queued: 2, assigned: 1, closed: 10, mine: 1 };
const asked = jest.spyOn(globalThis, 'fetch');
beforeEach(() => {
  jest.useFakeTimers();
  asked.mockReset().mockImplementation(async () => Response.json(counts));
  useCounts.setState({ counts: undefined }, true);
});
afterEach(() => {
  jest.useRealTimers();
});

test('the first change of many is counted at once, the others together five seconds later', async () => {
  jest.setSystemTime(Date.now() + 3_600_000);
  refreshCounts();
  refreshCounts();
  await jest.advanceTimersByTimeAsync(200);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(useCounts.getState().counts).toEqual(counts);
  refreshCounts();
  refreshCounts();
  await jest.advanceTimersByTimeAsync(4_500);
  expect(asked).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(500);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('what is seen to go from one list to another is counted before the server has said so', () => {
  recount('queued', 'assigned');
  expect(useCounts.getState().counts).toBeUndefined();
  useCounts.setState({ counts });
  recount('queued', 'assigned');
  expect(useCounts.getState().counts).toEqual({ ...counts, queued: 1, assigned: 2 });
});
