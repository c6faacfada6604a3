import { describe, expect, test } from '@jest/globals';
import type { Message } from 'backend/contract';
import { enqueue } from './outbox.ts';
import { findHole, lastSeq, mergeMessages, toLines } from './timeline.ts';

const timestamp = '2026-01-05T10:00:00.000Z';

function message(seq: number, more: Partial<Message> = {}): Message {
  return {
    id: `m${seq}`,
    conversationId: 'c',
    seq,
    message: `message ${seq}`,
    userId: 'anonymous',
    author: { kind: 'visitor' },
    timestamp,
    ...more,
  };
}
const seqs = (messages: readonly Message[]) => messages.map(({ seq }) => seq);

describe('merging messages', () => {
  test('puts what comes late at its place', () => {
    expect(seqs(mergeMessages([message(1), message(4)], [message(3), message(2)]))).toEqual([1, 2, 3, 4]);
  });

  test('shows a message once, however often it comes', () => {
    expect(seqs(mergeMessages([message(1)], [message(1), message(2), message(2)]))).toEqual([1, 2]);
  });

  test('returns the same list when nothing is new, so that nothing is drawn again', () => {
    const known = [message(1)];
    expect(mergeMessages(known, [message(1)])).toBe(known);
  });
});

describe('a hole', () => {
  const wholeFromStart = { hasOlder: false };

  test('is where a number is missing, named by the one before it', () => {
    expect(findHole([message(1), message(2), message(5)], wholeFromStart)).toBe(2);
  });

  test('is also a missing beginning, unless older messages are known to exist', () => {
    expect(findHole([message(3)], wholeFromStart)).toBe(0);
    expect(findHole([message(3), message(4)], { hasOlder: true })).toBeNull();
  });

  test('is nowhere in a whole or an empty list', () => {
    expect(findHole([message(1), message(2)], wholeFromStart)).toBeNull();
    expect(findHole([], wholeFromStart)).toBeNull();
  });
});

describe('the lines', () => {
  const pending = enqueue([], { clientId: 'mine', message: 'bonjour', createdAt: timestamp });

  test('end with what is still on its way', () => {
    expect(toLines([message(1)], pending, 'visitor').map(({ key }) => key)).toEqual(['m1', 'mine']);
  });

  test('are never dated before what they follow, whatever the clock of the device says', () => {
    const stored = message(1, { timestamp: '2026-01-06T10:00:00.000Z' });
    expect(toLines([stored], pending, 'visitor')[1]?.timestamp).toBe(stored.timestamp);
  });

  test('keep the key of a pending message once it is stored', () => {
    expect(toLines([message(1, { clientId: 'mine' })], [], 'visitor')[0]?.key).toBe('mine');
  });

  test("have no key out of somebody else's clientId", () => {
    const theirs = message(2, { clientId: 'mine', author: { kind: 'agent' } });
    expect(toLines([theirs], [], 'visitor')[0]?.key).toBe('m2');
  });
});

test('the last seq of nothing is 0', () => {
  expect(lastSeq([])).toBe(0);
  expect(lastSeq([message(1), message(2)])).toBe(2);
});
