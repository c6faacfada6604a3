import { describe, expect, test } from '@jest/globals';
import type { Actor, Command } from './command.ts';
import { begin, type Conversation, transition } from './conversation.ts';

const minuteMs = 60_000;
const limits = {
  raiseMs: 15 * minuteMs,
  passOnMs: 3 * minuteMs,
  remindMs: 10 * minuteMs,
  requeueMs: 30 * minuteMs,
};
const awa: Actor = { id: 'awa', name: 'Awa', mayOverride: false };
const ben: Actor = { id: 'ben', name: 'Ben', mayOverride: false };
const at = (minute: number) =>
  new Date(Date.parse('2026-11-28T08:00:00.000Z') + minute * minuteMs).toISOString();

const fresh = begin({ id: 'c1', visitorId: 'v1', page: null, locale: 'fr' }, at(0));
const claim: Command = { type: 'claim', actor: awa };
const ask: Command = { type: 'ask', text: 'Vous êtes là ?' };
const say: Command = { type: 'say', actor: awa, text: 'Oui' };
const look: Command = { type: 'watch', limits, mayPassOn: false };

/** What becomes of it when these happen at these minutes. */
function lived(...happened: [minute: number, command: Command][]): Conversation {
  return happened.reduce((conversation, [minute, command]) => made(conversation, minute, command), fresh);
}

function made(conversation: Conversation, minute: number, command: Command): Conversation {
  const outcome = transition(conversation, command, at(minute));
  if (!outcome.ok) throw new Error(`${command.type} was refused: ${outcome.refused}`);
  return outcome.next;
}

const watched = (conversation: Conversation, minute: number) => transition(conversation, look, at(minute));

describe('a visitor waits for a person’s word', () => {
  test('from the moment a person is called, whoever comes, until one writes', () => {
    const queued = lived([1, { type: 'requestHuman' }]);
    expect(queued.unanswered).toEqual({ since: at(1), raisedAt: null, remindedAt: null });
    const claimed = made(made(queued, 2, ask), 5, claim);
    expect(claimed.unanswered?.since).toBe(at(1));
    expect(made(claimed, 6, say).unanswered).toBeNull();
  });

  test('again from their first message on that is not answered', () => {
    const answered = lived([0, { type: 'requestHuman' }], [1, claim], [2, say]);
    expect(made(made(answered, 5, ask), 7, ask).unanswered?.since).toBe(at(5));
  });

  test('again when it changes hands, of whoever comes next', () => {
    const answered = lived([0, { type: 'requestHuman' }], [1, claim], [2, say]);
    const released = made(answered, 9, { type: 'release', actor: awa });
    expect(released.unanswered?.since).toBe(at(9));
    const transferred = made(answered, 9, {
      type: 'transfer',
      actor: awa,
      to: { agent: { id: 'ben', name: 'Ben' } },
    });
    expect(transferred.unanswered?.since).toBe(at(9));
  });

  test('not while the bot has it, nor after the end', () => {
    const queued = lived([1, { type: 'requestHuman' }]);
    expect(made(queued, 2, { type: 'cancelHandoff' }).unanswered).toBeNull();
    expect(made(queued, 2, { type: 'end' }).unanswered).toBeNull();
    expect(lived([1, ask]).unanswered).toBeNull();
    expect(lived([1, ask], [2, claim]).unanswered).toBeNull();
    expect(lived([1, ask], [2, claim], [3, ask]).unanswered?.since).toBe(at(3));
  });
});

describe('in the queue', () => {
  const queued = lived([0, { type: 'requestHuman' }]);

  test('it is raised once when the limit is reached, and the visitor is told once', () => {
    expect(watched(queued, 14)).toMatchObject({ next: { unanswered: { raisedAt: null } }, drafts: [] });
    const raised = watched(queued, 15);
    expect(raised).toMatchObject({
      next: {
        status: 'queued',
        epoch: queued.epoch,
        handoff: queued.handoff,
        unanswered: { since: at(0), raisedAt: at(15) },
      },
      drafts: [
        { author: { kind: 'system' }, text: expect.stringMatching(/^L’attente est plus longue que prévu/) },
      ],
    });
    const known = made(queued, 15, look);
    expect(watched(known, 99)).toMatchObject({ ok: true, next: known, drafts: [] });
  });

  test('it stays raised until somebody answers, through all hands', () => {
    const again = made(made(made(queued, 15, look), 16, claim), 17, { type: 'lapse', agentId: 'awa' });
    expect(again).toMatchObject({ status: 'queued', unanswered: { since: at(0), raisedAt: at(15) } });
    expect(watched(again, 99)).toMatchObject({ drafts: [] });
  });

  test('the limit counts all the time without an answer, not only the last stretch', () => {
    const lost = made(made(queued, 8, claim), 10, { type: 'lapse', agentId: 'awa' });
    expect(watched(lost, 15)).toMatchObject({ next: { unanswered: { raisedAt: at(15) } } });
  });

  test('whoever gave it up is offered it again when nobody else took it for as long', () => {
    const released = made(made(queued, 1, claim), 2, { type: 'release', actor: awa });
    const passedBy = (minute: number) => watched(released, minute);
    expect(passedBy(16)).toMatchObject({ next: { handoff: { passedBy: ['awa'] } } });
    expect(passedBy(17)).toMatchObject({ next: { epoch: released.epoch, handoff: { passedBy: [] } } });
  });
});

describe('with an agent', () => {
  const claimed = lived([0, { type: 'requestHuman' }], [14, claim]);

  test('they are reminded once, as long after it came to them as the limit says, and the visitor reads nothing of it', () => {
    expect(watched(claimed, 23)).toMatchObject({ next: { unanswered: { remindedAt: null } } });
    const reminded = made(claimed, 24, look);
    expect(reminded).toMatchObject({
      status: 'assigned',
      epoch: claimed.epoch,
      seq: claimed.seq,
      updatedAt: claimed.updatedAt,
      unanswered: { since: at(0), remindedAt: at(24) },
    });
    expect(watched(reminded, 30)).toMatchObject({ next: reminded, drafts: [] });
  });

  test('it waits again at its old place when they still do not answer', () => {
    const requeued = watched(made(claimed, 24, look), 44);
    expect(requeued).toMatchObject({
      next: {
        status: 'queued',
        agent: null,
        epoch: claimed.epoch + 1,
        handoff: { reason: 'requested', waitingSince: at(0), passedBy: ['awa'] },
        unanswered: { since: at(0), remindedAt: null },
      },
      drafts: [{ author: { kind: 'system' }, text: expect.stringContaining('Awa') }],
    });
  });

  test('who was never in the queue waits from then on, and the reason says why', () => {
    const silent = lived([0, ask], [1, claim], [2, ask]);
    expect(watched(silent, 32)).toMatchObject({
      next: { status: 'queued', handoff: { reason: 'unanswered', waitingSince: at(32) } },
    });
  });

  test('nothing is due while they have answered, however long the visitor is silent', () => {
    const answered = made(claimed, 15, say);
    expect(watched(answered, 9_999)).toMatchObject({ next: answered, drafts: [] });
  });

  test('the next one has the whole time', () => {
    const passed = made(made(claimed, 24, look), 25, {
      type: 'transfer',
      actor: awa,
      to: { agent: { id: ben.id, name: ben.name } },
    });
    expect(watched(passed, 34)).toMatchObject({ next: { unanswered: { remindedAt: null } } });
    expect(watched(passed, 35)).toMatchObject({ next: { unanswered: { remindedAt: at(35) } } });
  });
});

describe('given to an agent who does not look at it', () => {
  const given = lived([0, { type: 'requestHuman' }], [5, { type: 'assign', agent: awa }]);
  const overlooked = (conversation: Conversation, minute: number) =>
    transition(conversation, { ...look, mayPassOn: true }, at(minute));

  test('it goes on soon, at its old place, and not to them again', () => {
    expect(overlooked(given, 7)).toMatchObject({ next: given, drafts: [] });
    expect(overlooked(given, 8)).toMatchObject({
      next: {
        status: 'queued',
        agent: null,
        epoch: given.epoch + 1,
        handoff: { reason: 'requested', waitingSince: at(0), passedBy: ['awa'] },
        unanswered: { since: at(0) },
      },
      drafts: [{ text: 'Awa n’est pas disponible : la conversation attend une autre personne, à sa place.' }],
    });
  });

  test('who has looked, or is the only one who can, has the whole time to answer', () => {
    expect(watched(given, 8)).toMatchObject({ next: given, drafts: [] });
  });

  test('nothing goes on while nobody waits for a word', () => {
    const silent = lived(
      [0, ask],
      [1, { type: 'give', actor: { ...ben, mayOverride: true }, to: { agent: awa } }],
    );
    expect(overlooked(silent, 99)).toMatchObject({ next: silent, drafts: [] });
    expect(overlooked(made(silent, 10, ask), 12)).toMatchObject({ next: { status: 'assigned' } });
    expect(overlooked(made(silent, 10, ask), 13)).toMatchObject({ next: { status: 'queued' } });
  });
});

test('a limit of 0 is never reached', () => {
  const never = { raiseMs: 0, passOnMs: 0, remindMs: 0, requeueMs: 0 };
  const off: Command = { type: 'watch', limits: never, mayPassOn: true };
  const queued = lived([0, { type: 'requestHuman' }]);
  for (const conversation of [queued, made(queued, 1, claim)])
    expect(transition(conversation, off, at(9_999))).toMatchObject({ next: conversation, drafts: [] });
});
