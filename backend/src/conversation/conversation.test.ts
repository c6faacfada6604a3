import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Actor, Arrival, BotTurn, Command, Draft, TransferTarget } from './command.ts';
import { begin, type Conversation, isHeldByBot, transition } from './conversation.ts';

const now = '2026-11-23T08:00:00.000Z';
const later = '2026-11-23T08:05:00.000Z';
const awa: Actor = { id: 'awa', name: 'Awa', mayOverride: false };
const ben: Actor = { id: 'ben', name: 'Ben', mayOverride: false };
const chief: Actor = { id: 'chief', name: 'Chantal', mayOverride: true };

const fresh = begin({ id: 'c1', visitorId: 'v1', page: '/jobs', locale: 'fr' }, now);
const arrival: Arrival = { department: 'emploi', absence: null };
const contact = { phone: '+242 06 123 45 67', leftAt: now };
const turn: BotTurn = {
  message: 'Voici.',
  answer: { entryId: 'compte.creer', confidence: 0.9, alternatives: [], decision: 'answer' },
  handoff: null,
  department: null,
  unsureTurns: 0,
};

function made(conversation: Conversation, ...commands: Command[]): Conversation {
  return commands.reduce((current, command) => {
    const outcome = transition(current, command, now);
    if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.refused}`);
    return outcome.next;
  }, conversation);
}

describe('a conversation', () => {
  test('begins with the bot, and numbers messages from 1 without a gap', () => {
    const asked = transition(fresh, { type: 'ask', text: 'Bonjour', clientId: 'a' }, now);
    expect(asked).toMatchObject({
      ok: true,
      next: { status: 'bot', seq: 1 },
      drafts: [{ seq: 1, clientId: 'a' }],
    });
  });

  test('remembers the page of the last question', () => {
    expect(made(fresh, { type: 'ask', text: 'Où ?', page: '/faq' })).toMatchObject({ page: '/faq' });
    expect(made(fresh, { type: 'ask', text: 'Où ?' })).toMatchObject({ page: '/jobs' });
  });

  test('waits for a person with the reason the bot gives, and keeps its place when the bot gives another', () => {
    const waiting = made(fresh, { type: 'answer', epoch: 1, turn: { ...turn, handoff: 'no_idea' } });
    expect(waiting).toMatchObject({ status: 'queued', handoff: { reason: 'no_idea', waitingSince: now } });
    const again = transition(
      waiting,
      { type: 'answer', epoch: waiting.epoch, turn: { ...turn, handoff: 'unsure_twice' } },
      later,
    );
    expect(again).toMatchObject({ ok: true, next: { handoff: { reason: 'no_idea', waitingSince: now } } });
  });

  test('remembers what the bot’s last words were the answer of, until something else is said', () => {
    const answered = made(fresh, { type: 'answer', epoch: 1, turn });
    expect(answered.topic).toBe('compte.creer');
    const thanked = { ...turn, answer: { ...turn.answer, entryId: null, decision: 'smalltalk' as const } };
    expect(made(answered, { type: 'answer', epoch: 1, turn: thanked }).topic).toBeNull();
    expect(made(answered, { type: 'requestHuman' }, { type: 'cancelHandoff' }).topic).toBeNull();
  });

  test('refuses what the bot decided before a person took over', () => {
    const assigned = made(fresh, { type: 'claim', actor: awa });
    expect(transition(assigned, { type: 'answer', epoch: fresh.epoch, turn }, now)).toEqual({
      ok: false,
      refused: 'conflict',
      holder: { id: 'awa', name: 'Awa' },
    });
    const returned = made(assigned, { type: 'returnToBot', actor: awa });
    expect(transition(returned, { type: 'answer', epoch: fresh.epoch, turn }, now)).toMatchObject({
      ok: false,
    });
  });

  test('tells a second agent who was first', () => {
    const assigned = made(fresh, { type: 'requestHuman' }, { type: 'claim', actor: awa });
    expect(transition(assigned, { type: 'claim', actor: ben }, now)).toMatchObject({
      refused: 'conflict',
      holder: { id: 'awa', name: 'Awa' },
    });
    expect(transition(assigned, { type: 'claim', actor: awa }, now)).toMatchObject({ ok: true, drafts: [] });
  });

  test('goes back to its old place in the queue when it is released', () => {
    const waiting = made(fresh, { type: 'requestHuman' });
    const released = transition(
      made(waiting, { type: 'claim', actor: awa }),
      { type: 'release', actor: awa },
      later,
    );
    expect(released).toMatchObject({ ok: true, next: { status: 'queued', handoff: { waitingSince: now } } });
    const neverWaited = transition(
      made(fresh, { type: 'claim', actor: awa }),
      { type: 'release', actor: awa },
      later,
    );
    expect(neverWaited).toMatchObject({ next: { handoff: { reason: 'released', waitingSince: later } } });
  });

  test.each([
    'say',
    'release',
    'returnToBot',
    'resolve',
  ] as const)('lets only its owner or a supervisor %s', type => {
    const assigned = made(fresh, { type: 'requestHuman' }, { type: 'claim', actor: awa });
    const command = (actor: Actor): Command =>
      type === 'say' ? { type, actor, text: 'Oui' } : { type, actor };
    expect(transition(assigned, command(ben), now)).toEqual({ ok: false, refused: 'forbidden' });
    expect(transition(assigned, command(awa), now)).toMatchObject({ ok: true });
    expect(transition(assigned, command(chief), now)).toMatchObject({ ok: true });
  });

  test('opens again with the bot when the visitor writes, and in the queue when a person is asked for', () => {
    const closed = made(fresh, { type: 'ask', text: 'Merci' }, { type: 'end' });
    expect(closed.status).toBe('closed');
    expect(made(closed, { type: 'ask', text: 'Encore' })).toMatchObject({
      status: 'bot',
      seq: closed.seq + 1,
    });
    expect(made(closed, { type: 'requestHuman' })).toMatchObject({ status: 'queued' });
    expect(transition(closed, { type: 'claim', actor: awa }, now)).toMatchObject({
      refused: 'conflict',
      holder: null,
    });
  });

  test('can leave the queue only while it is in it', () => {
    const waiting = made(fresh, { type: 'requestHuman' });
    expect(made(waiting, { type: 'cancelHandoff' })).toMatchObject({ status: 'bot', handoff: null });
    const assigned = made(waiting, { type: 'claim', actor: awa });
    expect(transition(assigned, { type: 'cancelHandoff' }, now)).toMatchObject({ refused: 'conflict' });
  });

  test('asks for a person when an answer did not help, but not while a person is there', () => {
    expect(made(fresh, { type: 'findUnhelpful' })).toMatchObject({
      status: 'queued',
      handoff: { reason: 'not_helpful' },
    });
    const assigned = made(fresh, { type: 'claim', actor: awa });
    expect(made(assigned, { type: 'findUnhelpful' })).toBe(assigned);
  });

  test('goes to rest by itself only with the bot, and only after the idle time', () => {
    const expire: Command = { type: 'expire', idleMs: 60_000 };
    expect(transition(fresh, expire, now)).toMatchObject({ next: { status: 'bot' } });
    expect(transition(fresh, expire, later)).toMatchObject({ next: { status: 'closed' } });
    expect(transition(made(fresh, { type: 'requestHuman' }), expire, later)).toMatchObject({
      next: { status: 'queued' },
    });
  });

  test('says who joined in the language of the visitor, whatever the name looks like', () => {
    const named = { ...awa, name: '$& {name}' };
    const french = transition(fresh, { type: 'claim', actor: named }, now);
    expect(french).toMatchObject({ drafts: [{ text: '$& {name} a rejoint la conversation.' }] });
    const english = transition({ ...fresh, locale: 'en' }, { type: 'claim', actor: awa }, now);
    expect(english).toMatchObject({ drafts: [{ text: 'Awa has joined the conversation.' }] });
  });
});

describe('for every interleaving of visitor, bot, agents and timers', () => {
  const actor = fc.constantFrom(awa, ben, chief);
  const target = fc.constantFrom<TransferTarget>(
    { agent: { id: 'awa', name: 'Awa' } },
    { agent: { id: 'ben', name: 'Ben' } },
    { department: 'technique' },
  );
  const anyTurn = fc.record({
    message: fc.constant('Voici.'),
    answer: fc.constant(turn.answer),
    handoff: fc.constantFrom(null, 'no_idea' as const, 'unsure_twice' as const),
    department: fc.constantFrom(null, 'technique'),
    unsureTurns: fc.nat(2),
  });
  const command: fc.Arbitrary<Command> = fc.oneof(
    fc.record({ type: fc.constant('ask' as const), text: fc.constant('Question') }),
    fc.record({
      type: fc.constant('answer' as const),
      epoch: fc.integer({ min: 1, max: 12 }),
      turn: anyTurn,
    }),
    fc.constantFrom<Command>(
      { type: 'requestHuman' },
      { type: 'requestHuman', arrival, isChosen: true },
      { type: 'leaveContact', contact, arrival },
      { type: 'assign', agent: { id: 'ben', name: 'Ben' } },
      { type: 'cancelHandoff' },
      { type: 'findUnhelpful' },
      { type: 'end' },
      { type: 'expire', idleMs: 0 },
      {
        type: 'watch',
        limits: { raiseMs: 5_000, passOnMs: 5_000, remindMs: 5_000, requeueMs: 10_000 },
        mayPassOn: false,
      },
    ),
    fc.record({ type: fc.constant('say' as const), actor, text: fc.constant('Réponse') }),
    fc.record({ type: fc.constant('transfer' as const), actor, to: target }),
    fc.record({
      type: fc.constant('takeOver' as const),
      actor,
      from: fc.constantFrom(undefined, awa.id, ben.id),
    }),
    fc.record({ type: fc.constant('lapse' as const), agentId: fc.constantFrom(awa.id, ben.id, chief.id) }),
    fc.record({
      type: fc.constantFrom('claim' as const, 'release' as const, 'returnToBot' as const, 'resolve' as const),
      actor,
    }),
  );

  test('there is one owner, and no message from anybody else', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), commands => {
        let conversation: Conversation = fresh;
        for (const [index, next] of commands.entries()) {
          const outcome = transition(
            conversation,
            next,
            new Date(Date.parse(now) + index * 1000).toISOString(),
          );
          if (!outcome.ok) continue;
          expectOwned(outcome.next);
          for (const draft of outcome.drafts) expectFromOwner(draft, conversation, next);
          expectNumbered(conversation, outcome.next, outcome.drafts);
          expectFenced(conversation, outcome.next);
          conversation = outcome.next;
        }
      }),
      { numRuns: 500 },
    );
  });

  function expectOwned(conversation: Conversation): void {
    expect(conversation.agent !== null).toBe(conversation.status === 'assigned');
    if (conversation.status === 'queued') expect(conversation.handoff).not.toBeNull();
    if (conversation.status === 'bot' || conversation.status === 'closed')
      expect(conversation.handoff).toBeNull();
  }

  function expectFromOwner({ author }: Draft, before: Conversation, command: Command): void {
    if (author.kind === 'bot') expect(isHeldByBot(before)).toBe(true);
    if (author.kind === 'bot' && command.type === 'answer') expect(command.epoch).toBe(before.epoch);
    if (author.kind === 'agent') {
      expect(before.status).toBe('assigned');
      expect([before.agent?.id, chief.id]).toContain(author.id);
    }
  }

  function expectNumbered(before: Conversation, next: Conversation, drafts: readonly Draft[]): void {
    expect(drafts.map(draft => draft.seq)).toEqual(drafts.map((_, index) => before.seq + index + 1));
    expect(next.seq).toBe(before.seq + drafts.length);
  }

  function expectFenced(before: Conversation, next: Conversation): void {
    const ownerChanged = before.status !== next.status || before.agent?.id !== next.agent?.id;
    expect(next.epoch).toBe(before.epoch + (ownerChanged ? 1 : 0));
  }
});
