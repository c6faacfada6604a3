import { expect, test } from '@jest/globals';
import { readToFrame, readToHost } from './frame-protocol.ts';

const news = {
  mosalaSupport: 1,
  type: 'news',
  unread: 1,
  label: '1',
  connection: 'online',
  hasWritten: true,
};

test('a whole message is read, with what may be missing or without', () => {
  expect(readToHost(news)).toBe(news);
  expect(readToHost({ ...news, status: 'bot' })).toMatchObject({ status: 'bot' });
});

test.each<[string, unknown]>([
  ['of another version', { ...news, mosalaSupport: 2 }],
  ['of no version', { ...news, mosalaSupport: undefined }],
  ['of an unknown type', { ...news, type: 'toString' }],
  ['without one of its fields', { ...news, unread: undefined }],
  ['with null in a field', { ...news, status: null }],
  ['with another type in a field', { ...news, unread: '1' }],
  ['for the other end', { mosalaSupport: 1, type: 'focus' }],
  ['that is a text', 'news'],
  ['that is nothing', null],
])('a message %s is not read', (_, data) => {
  expect(readToHost(data)).toBeNull();
});

test('the frame reads only what is for it', () => {
  expect(readToFrame({ mosalaSupport: 1, type: 'logout' })).not.toBeNull();
  expect(readToFrame(news)).toBeNull();
  expect(readToFrame({ mosalaSupport: 1, type: 'kept', id: 1, isDone: true, values: null })).toBeNull();
});
