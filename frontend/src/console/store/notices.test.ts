import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { dismissNoticesAbout, notifyGiven, useNotices } from './notices.ts';

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
  expect(useNotices.getState().notices).toMatchObject([{ key: 'given.by', conversationId: 'two' }]);
  dismissNoticesAbout('two');
  expect(useNotices.getState().notices).toEqual([]);
});
