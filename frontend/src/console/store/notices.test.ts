import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { dismissNoticesAbout, notifyGiven, notifyOverdue, useNotices } from './notices.ts';

const location = { hash: '' };
beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { window: { location } });
  useNotices.setState({ notices: [] });
});
afterEach(() => void jest.useRealTimers());

test('what is given is told unless it is on the screen, and no longer once it is opened', () => {
  location.hash = '#/mine/one';
  notifyGiven({ conversationId: 'one' });
  notifyGiven({ conversationId: 'two', by: { id: 'ben', name: 'Ben' } });
  expect(useNotices.getState().notices).toMatchObject([{ key: 'given.by', conversationIds: ['two'] }]);
  dismissNoticesAbout('two');
  expect(useNotices.getState().notices).toEqual([]);
});

test('what says the same of several conversations is one notice, less those that are opened', () => {
  for (const id of ['one', 'two', 'three', 'two']) notifyOverdue('raised', id);
  notifyOverdue('reminded', 'four');
  const notices = () => useNotices.getState().notices.map(({ conversationIds }) => conversationIds);
  expect(notices()).toEqual([['one', 'three', 'two'], ['four']]);
  dismissNoticesAbout('three');
  expect(notices()).toEqual([['one', 'two'], ['four']]);
  jest.advanceTimersByTime(8_000);
  expect(notices()).toEqual([]);
});
