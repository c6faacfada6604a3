import { describe, expect, test } from '@jest/globals';
import type { AgentConversation } from 'backend/contract';
import { exampleConversation as conversation, exampleMessage, exampleTime } from '../examples.ts';
import { conversationsOf, isUnanswered, neighbourOf } from './sorting.ts';

const me = 'awa';

const message = (seq: number, kind: 'visitor' | 'agent', timestamp = exampleTime) =>
  exampleMessage(seq, { author: { kind }, timestamp });

const idsOf = (list: readonly AgentConversation[]) => list.map(({ id }) => id);
const byId = (...all: AgentConversation[]) => Object.fromEntries(all.map(one => [one.id, one]));

describe('the lists', () => {
  test('who has waited longest stands first in the queue', () => {
    const all = byId(
      conversation('late', { waitingSince: '2026-01-01T10:05:00.000Z' }),
      conversation('early', { waitingSince: '2026-01-01T10:01:00.000Z' }),
    );
    expect(idsOf(conversationsOf('queue', all, me))).toEqual(['early', 'late']);
  });

  test('what is urgent stands before, and what can wait behind; of equals who has waited longest', () => {
    const all = byId(
      conversation('low', { priority: 'low', waitingSince: '2026-01-01T10:00:00.000Z' }),
      conversation('late', { priority: 'urgent', waitingSince: '2026-01-01T10:05:00.000Z' }),
      conversation('early', { priority: 'urgent', waitingSince: '2026-01-01T10:04:00.000Z' }),
      conversation('usual', { waitingSince: '2026-01-01T10:03:00.000Z' }),
    );
    expect(idsOf(conversationsOf('queue', all, me))).toEqual(['early', 'late', 'usual', 'low']);
  });

  test('of my own, whoever waits for my answer stands first, the longest before', () => {
    const mine = (id: string, since: string | null, timestamp: string) =>
      conversation(id, {
        status: 'assigned',
        agent: { id: me, name: 'Awa' },
        unanswered: since === null ? null : { since, raisedAt: null, remindedAt: null },
        lastMessage: message(1, 'visitor', timestamp),
      });
    const all = byId(
      mine('answered', null, '2026-01-01T10:09:00.000Z'),
      mine('short', '2026-01-01T10:05:00.000Z', '2026-01-01T10:08:00.000Z'),
      mine('long', '2026-01-01T10:01:00.000Z', '2026-01-01T10:01:00.000Z'),
      mine('answered before', null, '2026-01-01T10:02:00.000Z'),
    );
    expect(idsOf(conversationsOf('mine', all, me))).toEqual(['long', 'short', 'answered', 'answered before']);
  });

  test('an assigned conversation is mine only where I hold it, and all are among all', () => {
    const all = byId(
      conversation('a', { status: 'assigned', agent: { id: me, name: 'Awa' } }),
      conversation('b', { status: 'assigned', agent: { id: 'ben', name: 'Ben' } }),
    );
    expect(idsOf(conversationsOf('mine', all, me))).toEqual(['a']);
    expect(idsOf(conversationsOf('all', all, me))).toEqual(['b', 'a']);
  });

  test('elsewhere the latest message stands first', () => {
    const all = byId(
      conversation('old', {
        status: 'closed',
        lastMessage: message(1, 'visitor', '2026-01-01T10:00:00.000Z'),
      }),
      conversation('new', {
        status: 'closed',
        lastMessage: message(1, 'visitor', '2026-01-02T10:00:00.000Z'),
      }),
    );
    expect(idsOf(conversationsOf('closed', all, me))).toEqual(['new', 'old']);
  });
});

describe('an unanswered conversation', () => {
  test('ends with words of the visitor that nobody has read', () => {
    expect(
      isUnanswered(conversation('c', { lastMessage: message(4, 'visitor'), read: { visitor: 0, agent: 3 } })),
    ).toBe(true);
  });

  test('is not one that was read, nor one that an agent wrote in last', () => {
    expect(
      isUnanswered(conversation('c', { lastMessage: message(4, 'visitor'), read: { visitor: 0, agent: 4 } })),
    ).toBe(false);
    expect(isUnanswered(conversation('c', { lastMessage: message(4, 'agent') }))).toBe(false);
  });
});

describe('moving through a list', () => {
  test('starts at its top and stops at its ends', () => {
    expect(neighbourOf(['a', 'b'], undefined, 1)).toBe('a');
    expect(neighbourOf(['a', 'b'], 'a', 1)).toBe('b');
    expect(neighbourOf(['a', 'b'], 'b', 1)).toBeUndefined();
    expect(neighbourOf(['a', 'b'], 'a', -1, { isWhole: true })).toBeUndefined();
  });

  test('leads from the last of a whole list to the first, where the longest wait stands', () => {
    expect(neighbourOf(['a', 'b'], 'b', 1, { isWhole: true })).toBe('a');
    expect(neighbourOf([], 'b', 1, { isWhole: true })).toBeUndefined();
  });

  test('leads on to whoever stood after the one that was answered and went down, wherever that is now', () => {
    expect(neighbourOf(['b', 'c', 'a', 'd'], 'a', 1, { follower: 'b' })).toBe('b');
    expect(neighbourOf(['new', 'a', 'b'], 'a', 1, { follower: 'b' })).toBe('b');
    expect(neighbourOf(['c', 'a', 'd'], 'a', 1, { follower: 'gone' })).toBe('d');
    expect(neighbourOf(['b', 'c', 'a'], 'a', -1, { follower: 'b' })).toBe('c');
  });

  test('starts at the top again when the chosen one has left the list', () => {
    expect(neighbourOf(['a', 'b'], 'gone', 1)).toBe('a');
  });
});
