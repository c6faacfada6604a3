import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assign, type Candidate } from './assignment.ts';
import { begin, type Conversation } from './conversation.ts';

const now = '2026-11-28T08:00:00.000Z';
type Queued = Extract<Conversation, { status: 'queued' }>;

function waiting(id: string, more: Partial<Queued> = {}, passedBy: string[] = []): Queued {
  const { locale = 'fr', ...rest } = more;
  const begun = begin({ id, visitorId: `visitor of ${id}`, page: null, locale }, now);
  const handoff = { reason: 'requested' as const, waitingSince: now, passedBy };
  return { ...begun, ...rest, status: 'queued', handoff, agent: null };
}

function agent(id: string, more: Partial<Candidate> = {}): Candidate {
  return {
    id,
    name: id,
    departments: [],
    locales: ['fr', 'en'],
    capacity: 5,
    assigned: 0,
    idleSince: 0,
    ...more,
  };
}

const pairs = (queue: Queued[], team: Candidate[]) =>
  assign(queue, team).map(({ conversation, agent }) => [conversation.id, agent.id]);

describe('who is next', () => {
  test('is the least busy, then the longest idle, then whose id comes first', () => {
    const one = [waiting('c')];
    expect(pairs(one, [agent('a', { assigned: 1 }), agent('b', { idleSince: 9 })])).toEqual([['c', 'b']]);
    expect(pairs(one, [agent('a', { idleSince: 9 }), agent('b', { idleSince: 3 })])).toEqual([['c', 'b']]);
    expect(pairs(one, [agent('b'), agent('a')])).toEqual([['c', 'a']]);
  });

  test('serves the department and writes the language; in no department is in all', () => {
    const asked = [waiting('c', { department: 'emploi', locale: 'en' })];
    expect(pairs(asked, [agent('a', { departments: ['support'] })])).toEqual([]);
    expect(pairs(asked, [agent('a', { departments: ['emploi'], locales: ['fr'] })])).toEqual([]);
    expect(pairs(asked, [agent('a', { departments: ['support', 'emploi'] })])).toEqual([['c', 'a']]);
    expect(pairs(asked, [agent('a')])).toEqual([['c', 'a']]);
    expect(pairs([waiting('c')], [agent('a', { departments: ['support'] })])).toEqual([['c', 'a']]);
  });

  test('has room, and has not given it up before', () => {
    const team = [agent('a', { assigned: 5 }), agent('b', { assigned: 6, capacity: 7 })];
    expect(pairs([waiting('c')], team)).toEqual([['c', 'b']]);
    expect(pairs([waiting('c', {}, ['b'])], team)).toEqual([]);
  });
});

test('who waits longest is served first, in turn, until nobody has room; whom nobody can take holds up nobody', () => {
  const queue = [
    waiting('1'),
    waiting('2'),
    waiting('3', { department: 'emploi' }),
    waiting('4'),
    waiting('5'),
  ];
  const team = [
    agent('a', { departments: ['support'], capacity: 2, idleSince: 1 }),
    agent('b', { departments: ['support'], capacity: 1, idleSince: 2 }),
  ];
  expect(pairs(queue, team)).toEqual([
    ['1', 'a'],
    ['2', 'b'],
    ['4', 'a'],
  ]);
});

test('whoever is there: capacity is kept, everybody serves what they get, and the order of the team changes nothing', () => {
  const departments = ['emploi', 'support', 'technique'];
  const locale = fc.constantFrom('fr' as const, 'en' as const);
  const anyAgent = fc.record({
    departments: fc.subarray(departments),
    locales: fc.subarray(['fr', 'en'] as const, { minLength: 1 }),
    capacity: fc.integer({ min: 1, max: 4 }),
    assigned: fc.integer({ min: 0, max: 4 }),
    idleSince: fc.integer({ min: 0, max: 3 }),
  });
  const anyWaiting = fc.record({ department: fc.constantFrom(null, ...departments), locale });
  fc.assert(
    fc.property(
      fc.array(anyAgent, { maxLength: 6 }),
      fc.array(anyWaiting, { maxLength: 20 }),
      (agents, asked) => {
        const team = agents.map((one, index) =>
          agent(`agent ${index}`, { ...one, locales: [...one.locales] }),
        );
        const queue = asked.map((one, index) => waiting(`conversation ${index}`, one));
        const given = assign(queue, team);
        expect(assign(queue, team.toReversed())).toEqual(given);
        for (const { id, departments, locales, capacity, assigned } of team) {
          const theirs = given.filter(each => each.agent.id === id).map(each => each.conversation);
          expect(theirs.length).toBeLessThanOrEqual(Math.max(0, capacity - assigned));
          for (const { department, locale } of theirs) {
            expect(locales).toContain(locale);
            if (department !== null && departments.length > 0) expect(departments).toContain(department);
          }
        }
        // Nobody waits on whom somebody with room could take.
        const left = queue.filter(({ id }) => !given.some(each => each.conversation.id === id));
        const room = team.map(one => ({
          ...one,
          assigned: one.assigned + given.filter(each => each.agent.id === one.id).length,
        }));
        expect(assign(left, room)).toEqual([]);
      },
    ),
  );
});
