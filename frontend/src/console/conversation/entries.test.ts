import { expect, test } from '@jest/globals';
import { exampleTime, exampleMessage as message, exampleNote as note } from '../examples.ts';
import { toEntries } from './entries.ts';

const pending = { clientId: 'p1', message: '…', createdAt: exampleTime, state: 'sending' } as const;
const keys = (given: Parameters<typeof toEntries>[0]) => toEntries(given).map(({ key }) => key);

test('a note stands behind the message it was written after', () => {
  expect(keys({ messages: [message(1), message(2)], notes: [note('n1', 1)], outbox: [] })).toEqual([
    'm1',
    'n1',
    'm2',
  ]);
});

test('notes of one place keep their order, before the first message and behind the last', () => {
  const notes = [note('n0', 0), note('n1', 2), note('n2', 2)];
  expect(keys({ messages: [message(1), message(2)], notes, outbox: [] })).toEqual([
    'n0',
    'm1',
    'm2',
    'n1',
    'n2',
  ]);
});

test('what is on its way stands below everything that is stored', () => {
  expect(keys({ messages: [message(1)], notes: [note('n1', 1)], outbox: [pending] })).toEqual([
    'm1',
    'n1',
    'p1',
  ]);
});

test('a conversation of notes alone shows them', () => {
  expect(keys({ messages: [], notes: [note('n0', 0)], outbox: [] })).toEqual(['n0']);
});
