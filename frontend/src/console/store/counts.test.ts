import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { exampleConversation } from '../examples.ts';
import { receiveConversation } from './conversations.ts';
import { refreshCounts, useCounts } from './counts.ts';

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

test('the first change of many is counted at once, the others together two seconds later', async () => {
  jest.setSystemTime(Date.now() + 3_600_000);
  refreshCounts();
  refreshCounts();
  await jest.advanceTimersByTimeAsync(200);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(useCounts.getState().counts).toEqual(counts);
  refreshCounts();
  refreshCounts();
  await jest.advanceTimersByTimeAsync(1_500);
  expect(asked).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(500);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('what goes from one list to another, by whomever, is counted before the server has said so', () => {
  receiveConversation(exampleConversation('one', { status: 'queued' }));
  expect(useCounts.getState().counts).toBeUndefined();
  useCounts.setState({ counts });
  receiveConversation(exampleConversation('one', { status: 'assigned' }));
  receiveConversation(exampleConversation('one', { status: 'assigned' }));
  expect(useCounts.getState().counts).toEqual({ ...counts, queued: 1, assigned: 2 });
});
