import { expect, test } from '@jest/globals';
import type { AgentConversation, Author, Supervised } from 'backend/contract';
import { exampleConversation as conversation } from '../examples.ts';
import { departmentRows, fits, liveAmong, oldestWait, workingNow } from './overview.ts';

const at = (minute: number) => `2026-01-01T10:${String(minute).padStart(2, '0')}:00.000Z`;
const waits = (id: string, minute: number, department: string | null = null) =>
  conversation(id, { waitingSince: at(minute), department });
const held = (id: string, by: string, minute: number, last: Author['kind']): AgentConversation =>
  conversation(id, {
    status: 'assigned',
    agent: { id: by, name: by },
    unanswered: last === 'agent' ? null : { since: at(minute), raisedAt: null, remindedAt: null },
    lastMessage: {
      id: `m-${id}`,
      conversationId: id,
      seq: 1,
      message: '…',
      userId: 'anonymous',
      author: { kind: last },
      timestamp: at(minute),
    },
  });
const agent = (agentId: string, given: Partial<Supervised> = {}): Supervised => ({
  agentId,
  name: agentId,
  role: 'agent',
  availability: 'online',
  connected: true,
  capacity: 5,
  departments: [],
  ...given,
});

test('where the visitor waits longest, for anybody or for an answer, comes first; what is quiet comes last', () => {
  const live = liveAmong([
    held('answered', 'awa', 1, 'agent'),
    waits('late', 9),
    held('unanswered', 'awa', 5, 'visitor'),
    held('given', 'ben', 7, 'system'),
    waits('early', 2),
    conversation('with-bot', { status: 'bot' }),
    conversation('over', { status: 'closed' }),
  ]);
  expect(live.map(({ conversation: { id }, age }) => [id, age])).toEqual([
    ['early', 'waits'],
    ['unanswered', 'unanswered'],
    ['given', 'unanswered'],
    ['late', 'waits'],
    ['answered', 'quiet'],
  ]);
  expect(oldestWait(live)).toBe(at(2));
  expect(oldestWait(live.filter(({ age }) => age !== 'waits'))).toBeNull();
});

test('who is at the desk comes first, with what they hold; news of presence count more than what was asked for', () => {
  const live = liveAmong([held('a', 'awa', 1, 'agent'), held('b', 'ben', 1, 'agent'), waits('c', 1)]);
  const team = [agent('awa', { availability: 'away' }), agent('ben'), agent('chloe'), agent('dina')];
  const presence = {
    dina: { agentId: 'dina', name: 'Dina', availability: 'online', connected: false },
  } as const;
  expect(workingNow(team, presence, live).map(({ name, assigned }) => [name, assigned])).toEqual([
    ['ben', 1],
    ['chloe', 0],
    ['awa', 1],
    ['Dina', 0],
  ]);
});

test('each department shows who waits, and who of those who serve it is there and has room', () => {
  const live = liveAmong([waits('a', 3, 'emploi'), waits('b', 1, 'emploi'), held('c', 'awa', 2, 'bot')]);
  const team = [
    agent('awa'),
    agent('ben', { departments: ['emploi'] }),
    agent('chloe', { departments: ['support'] }),
    agent('dina', { connected: false }),
  ];
  expect(
    departmentRows(['support'], live, [agent('awa', { capacity: 1 }), agent('ben')]).map(
      one => one.available,
    ),
  ).toEqual([1, 1, 1]);
  expect(departmentRows(['emploi', 'support'], live, team)).toEqual([
    { id: 'emploi', waiting: 2, oldest: at(1), held: 0, available: 2 },
    { id: 'support', waiting: 0, oldest: null, held: 0, available: 2 },
    { id: null, waiting: 0, oldest: null, held: 1, available: 3 },
  ]);
});

test('a department that is not known any more keeps its line while somebody waits there', () => {
  const rows = departmentRows(['emploi'], liveAmong([waits('a', 1, 'gone')]), []);
  expect(rows.map(({ id, waiting }) => [id, waiting])).toEqual([
    ['emploi', 0],
    ['gone', 1],
  ]);
});

test('a filter shows what one agent holds, what is of one department, or of none', () => {
  const live = liveAmong([waits('a', 1, 'emploi'), waits('b', 2), held('c', 'awa', 3, 'agent')]);
  const shown = (filter: Parameters<typeof fits>[1]) =>
    live.filter(one => fits(one, filter)).map(({ conversation }) => conversation.id);
  expect(shown({ agentId: 'awa' })).toEqual(['c']);
  expect(shown({ department: 'emploi' })).toEqual(['a']);
  expect(shown({ department: null })).toEqual(['b', 'c']);
  expect(shown(undefined)).toEqual(['a', 'b', 'c']);
});
