import { describe, expect, test } from '@jest/globals';
import type { Message } from 'backend/contract';
import {
  acknowledge,
  enqueue,
  fail,
  listUnsent,
  mergeOutboxes,
  nextToSend,
  type Outbox,
  restoreOutbox,
  retry,
  settle,
} from './outbox.ts';

const createdAt = '2026-01-05T10:00:00.000Z';
const outbox = enqueue(enqueue([], { clientId: 'a', message: 'un', createdAt }), {
  clientId: 'b',
  message: 'deux',
  createdAt,
});
const states = (of: Outbox) => of.map(({ clientId, state }) => `${clientId} ${state}`);

function stored(clientId: string, kind: Message['author']['kind']): Message {
  return {
    id: `stored-${clientId}`,
    conversationId: 'c',
    seq: 1,
    clientId,
    message: 'un',
    userId: 'anonymous',
    author: { kind },
    timestamp: createdAt,
  };
}

describe('the outbox', () => {
  test('keeps what is written in its order, each on its way', () => {
    expect(states(outbox)).toEqual(['a sending', 'b sending']);
  });

  test('marks the one message that was acknowledged', () => {
    expect(states(acknowledge(outbox, 'b'))).toEqual(['a sending', 'b sent']);
  });

  test('gives up a message when it arrives among the stored ones, whether or not it was acknowledged', () => {
    expect(states(settle(outbox, [stored('a', 'visitor')], 'visitor'))).toEqual(['b sending']);
  });

  test("is not fooled by somebody else's message with the same clientId", () => {
    expect(settle(outbox, [stored('a', 'agent')], 'visitor')).toHaveLength(2);
  });

  test('sends again after a reconnect what got no answer, not what was refused', () => {
    const unanswered = fail(outbox, 'a', { code: 'unavailable', message: '' });
    expect(listUnsent(unanswered).map(({ clientId }) => clientId)).toEqual(['a', 'b']);
    const refused = fail(outbox, 'a', { code: 'rate_limited', message: '' });
    expect(listUnsent(refused).map(({ clientId }) => clientId)).toEqual(['b']);
  });

  test('forgets why a message failed when it is tried again', () => {
    const [first] = retry(fail(outbox, 'a', { code: 'rate_limited', message: '' }), 'a');
    expect(first).toEqual({ clientId: 'a', message: 'un', createdAt, state: 'sending' });
  });

  test('is emptied one after another: what is refused for now holds up the rest, what is refused for good does not', () => {
    const next = (of: Outbox) => nextToSend(of)?.clientId;
    expect(next(outbox)).toBe('a');
    expect(next(acknowledge(outbox, 'a'))).toBe('b');
    expect(next(fail(outbox, 'a', { code: 'rate_limited', message: '' }))).toBe('a');
    expect(next(fail(outbox, 'a', { code: 'too_large', message: '' }))).toBe('b');
  });

  test('puts what was refused for good at the end when it is tried again, where it was overtaken', () => {
    const refused = fail(outbox, 'a', { code: 'too_large', message: '' });
    expect(states(retry(refused, 'a'))).toEqual(['b sending', 'a sending']);
  });

  test('keeps the order of writing also when the clock goes back', () => {
    const yesterday = '2026-01-04T10:00:00.000Z';
    const longer = enqueue(outbox, { clientId: 'c', message: 'trois', createdAt: yesterday });
    const times = longer.map(pending => pending.createdAt);
    expect(times).toEqual([...times].sort());
    expect(new Set(times).size).toBe(3);
  });

  test('of one tab and of another are one, in the order of writing', () => {
    const [a, b] = outbox;
    expect(states(mergeOutboxes(b ? [b] : [], a ? [a] : []))).toEqual(['a sending', 'b sending']);
    expect(mergeOutboxes(outbox, outbox.slice(1))).toBe(outbox);
  });

  test('takes a message once, however often it is put in', () => {
    expect(enqueue(outbox, { clientId: 'a', message: 'un', createdAt })).toBe(outbox);
  });

  test('survives storage, but for messages that are durable already', () => {
    const saved: unknown = JSON.parse(JSON.stringify(acknowledge(outbox, 'a')));
    expect(restoreOutbox(saved)).toEqual(outbox.slice(1));
  });

  test('is empty when storage held something else', () => {
    expect(restoreOutbox({ clientId: 'a' })).toEqual([]);
    expect(restoreOutbox([null, 'a', { clientId: 1 }])).toEqual([]);
  });
});
