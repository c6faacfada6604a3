import { describe, expect, test } from '@jest/globals';
import type { Actor, Command, TransferTarget } from './command.ts';
import { begin, type Conversation, transition } from './conversation.ts';

const now = '2026-11-23T08:00:00.000Z';
const later = '2026-11-23T08:05:00.000Z';
const awa: Actor = { id: 'awa', name: 'Awa', mayOverride: false };
const ben: Actor = { id: 'ben', name: 'Ben', mayOverride: false };
const chief: Actor = { id: 'chief', name: 'Chantal', mayOverride: true };

const fresh = begin({ id: 'c1', visitorId: 'v1', page: '/jobs', locale: 'fr' }, now);
const waiting = made(fresh, { type: 'requestHuman' });
const held = made(waiting, { type: 'claim', actor: awa });
const neverWaited = made(fresh, { type: 'claim', actor: awa });

function made(conversation: Conversation, command: Command): Conversation {
  const outcome = transition(conversation, command, now);
  if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.refused}`);
  return outcome.next;
}

const to = ({ id, name }: Actor): TransferTarget => ({ agent: { id, name } });
const transfer = (conversation: Conversation, actor: Actor, target: TransferTarget) =>
  transition(conversation, { type: 'transfer', actor, to: target }, later);
const lapse = (conversation: Conversation, agentId: string) =>
  transition(conversation, { type: 'lapse', agentId }, later);

describe('a transfer', () => {
  test('makes the colleague the assignee at once, and the visitor reads who comes', () => {
    expect(transfer(held, awa, to(ben))).toMatchObject({
      ok: true,
      next: { status: 'assigned', agent: { id: 'ben', name: 'Ben' }, epoch: held.epoch + 1 },
      drafts: [{ author: { kind: 'system' }, text: 'Awa vous passe à Ben.' }],
    });
    expect(transfer({ ...held, locale: 'en' }, awa, to(ben))).toMatchObject({
      drafts: [{ text: 'Awa is handing you over to Ben.' }],
    });
  });

  test('keeps the place in the queue, should the next one put it back', () => {
    const passed = made(held, { type: 'transfer', actor: awa, to: to(ben) });
    expect(transition(passed, { type: 'release', actor: ben }, later)).toMatchObject({
      next: { status: 'queued', handoff: { reason: 'requested', waitingSince: now } },
    });
  });

  test('to a department waits for it, at the old place', () => {
    expect(transfer(held, awa, { department: 'technique' })).toMatchObject({
      ok: true,
      next: { status: 'queued', agent: null, department: 'technique', handoff: { waitingSince: now } },
      drafts: [{ author: { kind: 'system' } }],
    });
    expect(transfer(neverWaited, awa, { department: 'technique' })).toMatchObject({
      next: { handoff: { reason: 'released', waitingSince: later } },
    });
  });

  test('belongs to the assignee, a supervisor or an administrator', () => {
    expect(transfer(held, ben, to(ben))).toEqual({ ok: false, refused: 'forbidden' });
    expect(transfer(held, ben, { department: 'technique' })).toMatchObject({ refused: 'forbidden' });
    expect(transfer(held, chief, to(ben))).toMatchObject({ ok: true, next: { agent: { id: 'ben' } } });
    expect(transfer(waiting, ben, to(awa))).toMatchObject({ refused: 'forbidden' });
  });

  test('to oneself, or to who holds it already, is refused and says so', () => {
    expect(transfer(held, awa, to(awa))).toMatchObject({ refused: 'conflict', obstacle: 'self' });
    expect(transfer(held, chief, to(chief))).toMatchObject({ refused: 'conflict', obstacle: 'self' });
    expect(transfer(held, chief, to(awa))).toMatchObject({
      refused: 'conflict',
      obstacle: 'already_theirs',
      holder: { id: 'awa' },
    });
  });

  test.each([
    ['the bot', fresh],
    ['the queue', waiting],
    ['nobody', made(held, { type: 'resolve', actor: awa })],
  ])('of what %s has is refused and says so', (_, conversation) => {
    for (const target of [to(ben), { department: 'technique' }]) {
      expect(transfer(conversation, chief, target)).toMatchObject({
        refused: 'conflict',
        obstacle: 'not_assigned',
      });
    }
  });

  test('is not misled by what a name looks like', () => {
    const named = { ...ben, name: '$& {name} {next}' };
    expect(transfer(held, awa, to(named))).toMatchObject({
      drafts: [{ text: 'Awa vous passe à $& {name} {next}.' }],
    });
  });
});

describe('what nobody holds', () => {
  const give = (conversation: Conversation, actor: Actor, target: TransferTarget) =>
    transition(conversation, { type: 'give', actor, to: target }, later);

  test('is given to a colleague by a supervisor in one step', () => {
    for (const conversation of [fresh, waiting]) {
      expect(give(conversation, chief, to(ben))).toMatchObject({
        next: { status: 'assigned', agent: { id: 'ben', name: 'Ben' }, epoch: conversation.epoch + 1 },
        drafts: [{ author: { kind: 'system' }, text: 'Ben a rejoint la conversation.' }],
      });
      expect(give(conversation, awa, to(ben))).toEqual({ ok: false, refused: 'forbidden' });
    }
  });

  test('is sent to a department: who waits keeps their place, who does not begins to', () => {
    expect(give(waiting, chief, { department: 'technique' })).toMatchObject({
      next: { status: 'queued', department: 'technique', handoff: waiting.handoff, epoch: waiting.epoch },
      drafts: [],
    });
    expect(give(fresh, chief, { department: 'technique' })).toMatchObject({
      next: {
        status: 'queued',
        department: 'technique',
        handoff: { reason: 'sent_on', waitingSince: later },
      },
      drafts: [{ author: { kind: 'system' } }],
    });
  });

  test('belongs to who was quicker; given to the same once more it stays', () => {
    const given = made(waiting, { type: 'give', actor: chief, to: to(ben) });
    expect(give(given, chief, to(ben))).toEqual({ ok: true, next: given, drafts: [] });
    for (const target of [to(awa), { department: 'technique' }])
      expect(give(given, chief, target)).toMatchObject({ refused: 'conflict', holder: { id: 'ben' } });
    const closed = made(held, { type: 'resolve', actor: awa });
    expect(give(closed, chief, to(ben))).toMatchObject({ refused: 'conflict', holder: null });
  });
});

describe('taking over', () => {
  const takeOver = (conversation: Conversation, actor: Actor, from?: string) =>
    transition(conversation, { type: 'takeOver', actor, from }, later);

  test('makes the supervisor the assignee at once, and the visitor reads who answers now', () => {
    expect(takeOver(held, chief)).toMatchObject({
      ok: true,
      next: {
        status: 'assigned',
        agent: { id: 'chief', name: 'Chantal' },
        epoch: held.epoch + 1,
        handoff: { waitingSince: now },
      },
      drafts: [{ author: { kind: 'system' }, text: 'Chantal prend la suite de Awa.' }],
    });
    expect(takeOver({ ...held, locale: 'en' }, chief, 'awa')).toMatchObject({
      drafts: [{ text: 'Chantal is taking over from Awa.' }],
    });
  });

  test('is a supervisor’s alone: neither a colleague nor the assignee may', () => {
    for (const actor of [awa, ben]) {
      for (const conversation of [fresh, waiting, held]) {
        expect(takeOver(conversation, actor)).toEqual({ ok: false, refused: 'forbidden' });
      }
    }
  });

  test('a second time changes nothing', () => {
    const taken = made(held, { type: 'takeOver', actor: chief });
    expect(takeOver(taken, chief, 'awa')).toEqual({ ok: true, next: taken, drafts: [] });
  });

  test('from somebody in particular is refused where somebody else holds it by now, and says who', () => {
    expect(takeOver(held, chief, 'ben')).toMatchObject({ refused: 'conflict', holder: { id: 'awa' } });
  });

  test.each([
    ['the bot', fresh],
    ['the queue', waiting],
    ['nobody', made(held, { type: 'resolve', actor: awa })],
  ])('what %s has is refused and says so', (_, conversation) => {
    expect(takeOver(conversation, chief)).toMatchObject({ refused: 'conflict', obstacle: 'not_assigned' });
  });
});

describe('an agent who is gone', () => {
  test('gives back what they hold: it waits at its old place, and says so', () => {
    expect(lapse(held, 'awa')).toMatchObject({
      ok: true,
      next: { status: 'queued', agent: null, epoch: held.epoch + 1, handoff: { waitingSince: now } },
      drafts: [{ text: 'Awa n’est plus là : la conversation attend de nouveau.' }],
    });
    expect(lapse(neverWaited, 'awa')).toMatchObject({
      next: { handoff: { reason: 'agent_gone', waitingSince: later } },
    });
  });

  test('leaves alone what somebody else holds, or nobody', () => {
    const passed = made(held, { type: 'transfer', actor: awa, to: to(ben) });
    for (const conversation of [fresh, waiting, passed, made(held, { type: 'resolve', actor: awa })]) {
      expect(lapse(conversation, 'awa')).toEqual({ ok: true, next: conversation, drafts: [] });
    }
  });
});
