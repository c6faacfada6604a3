import { expect, test } from '@jest/globals';
import type { AgentConversation } from 'backend/contract';
import { allOf, callsFor, newCalls } from './calls.ts';

const conversation = (id: string, change: Partial<AgentConversation>) =>
  ({
    id,
    status: 'queued',
    waitingSince: id,
    read: { visitor: 0, agent: 0 },
    ...change,
  }) as AgentConversation;
const words = (seq: number) =>
  ({ seq, author: { kind: 'visitor' }, timestamp: '' }) as AgentConversation['lastMessage'];
const mine = { status: 'assigned', agent: { id: 'awa', name: 'Awa' } } as const;
const calls = (...all: AgentConversation[]) =>
  callsFor(Object.fromEntries(all.map(one => [one.id, one])), 'awa', ['given']);
const ids = ({ waiting, unread }: ReturnType<typeof calls>) =>
  [waiting, unread].map(all => all.map(({ id }) => id));

test('who waits counts, and what one’s own visitor wrote until it is read', () => {
  const all = [
    conversation('1', {}),
    conversation('2', { ...mine, lastMessage: words(3) }),
    conversation('3', { ...mine, lastMessage: words(3), read: { visitor: 0, agent: 3 } }),
    conversation('4', { status: 'assigned', agent: { id: 'ben', name: 'Ben' }, lastMessage: words(3) }),
    conversation('5', { status: 'bot', lastMessage: words(3) }),
  ];
  expect(ids(calls(...all))).toEqual([['1'], ['2']]);
  expect(allOf(calls(...all))).toHaveLength(2);
});

test('only what came since is news', () => {
  const before = calls(conversation('1', {}), conversation('2', { ...mine, lastMessage: words(3) }));
  expect(ids(newCalls(before, before))).toEqual([[], []]);
  const now = calls(
    conversation('1', {}),
    conversation('6', {}),
    conversation('2', { ...mine, lastMessage: words(4) }),
  );
  expect(ids(newCalls(before, now))).toEqual([['6'], ['2']]);
});

test('who goes back into the queue is news again', () => {
  const waiting = calls(conversation('1', {}));
  const taken = calls(conversation('1', mine));
  expect(ids(newCalls(waiting, taken))).toEqual([[], []]);
  expect(ids(newCalls(taken, waiting))).toEqual([['1'], []]);
});

test('what was given calls until it is looked at, whoever spoke last, and is counted once', () => {
  const before = calls(conversation('given', {}));
  const now = calls(conversation('given', { ...mine, lastMessage: words(3) }));
  expect(ids(now)).toEqual([[], []]);
  expect(now.given).toHaveLength(1);
  expect(newCalls(before, now).given).toEqual(now.given);
  expect(newCalls(now, now).given).toEqual([]);
});
