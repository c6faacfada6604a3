import { describe, expect, test } from '@jest/globals';
import type { AgentConversation } from 'backend/contract';
import { isNewsOf, overdueOf } from './overdue.ts';

const since = '2026-11-28T08:00:00.000Z';
const now = Date.parse('2026-11-28T08:20:30.000Z');
const queued = { id: 'c', status: 'queued', unanswered: { since, raisedAt: null, remindedAt: null } };
const raised = { ...queued, unanswered: { since, raisedAt: since, remindedAt: null } };
const held = { ...queued, status: 'assigned', agent: { id: 'awa', name: 'Awa' } };
const reminded = { ...held, unanswered: { since, raisedAt: since, remindedAt: since } };
const as = (one: unknown) => one as AgentConversation;

describe('who waits beyond a limit', () => {
  test('is marked with the minutes without an answer, in the queue and with an agent', () => {
    expect(overdueOf(as(queued), now)).toBeNull();
    expect(overdueOf(as(raised), now)).toEqual({ kind: 'raised', minutes: 20 });
    expect(overdueOf(as({ ...held, unanswered: raised.unanswered }), now)).toBeNull();
    expect(overdueOf(as(reminded), now)).toEqual({ kind: 'reminded', minutes: 20 });
    expect(overdueOf(as({ ...held, unanswered: null }), now)).toBeNull();
  });

  test('is news for supervisors once, and not when it was so from the beginning', () => {
    const chief = { id: 'chief', role: 'supervisor' };
    expect(isNewsOf(as(queued), as(raised), chief)).toBe('raised');
    expect(isNewsOf(as(raised), as(raised), chief)).toBeNull();
    expect(isNewsOf(undefined, as(raised), chief)).toBeNull();
    expect(isNewsOf(as(queued), as(raised), { id: 'awa', role: 'agent' })).toBeNull();
  });

  test('is news for the agent who is to answer, and for nobody else', () => {
    expect(isNewsOf(as(held), as(reminded), { id: 'awa', role: 'agent' })).toBe('reminded');
    expect(isNewsOf(as(held), as(reminded), { id: 'chief', role: 'supervisor' })).toBeNull();
  });
});
