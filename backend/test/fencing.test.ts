import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../src/contract/index.ts';
import type { Actor, Command } from '../src/conversation/command.ts';
import { begin, type Conversation, isHeldByBot, transition } from '../src/conversation/conversation.ts';
import { ConversationStore } from '../src/conversation/conversation-store.ts';
import { MessageStore } from '../src/conversation/message-store.ts';
import { newId } from '../src/platform/ids.ts';
import { databases, type TestDatabase } from './databases.ts';

const minuteMs = 60_000;
const start = Date.parse('2026-11-28T08:00:00.000Z');
const runs = process.env.FULL ? 500 : 25;
const answer: Answer = { entryId: 'compte.creer', confidence: 0.9, alternatives: [], decision: 'answer' };
const turn = { message: 'Voici.', answer, handoff: null, department: null, unsureTurns: 0 };
const limits = { raiseMs: 2 * minuteMs, passOnMs: minuteMs, remindMs: 2 * minuteMs, requeueMs: 4 * minuteMs };

/** Somebody who reads the conversation, decides, and writes what they decided only so many steps later. */
interface Hand {
  decide(seen: Conversation): Command;
  readonly slowness: number;
}

describe.each(databases)('on %s', (_, open) => {
  let opened: TestDatabase;
  let conversations: ConversationStore;
  let messages: MessageStore;
  const agents: Actor[] = ['Awa', 'Ben'].map(name => ({ id: newId(), name, mayOverride: false }));

  beforeAll(async () => {
    opened = await open();
    conversations = new ConversationStore(opened.database);
    messages = new MessageStore(opened.database);
    const account = { role: 'agent' as const, password_hash: '', availability: 'online' as const };
    const rows = agents.map(({ id, name }) => ({
      id,
      name,
      email: `${id}@example.org`,
      created_at: '',
      ...account,
    }));
    await opened.database.write(db =>
      db
        .insertInto('agent')
        .values(rows.map(row => ({ ...row, deactivated_at: null })))
        .execute(),
    );
  }, 60_000);
  afterAll(() => opened?.stop(), 30_000);

  async function begun(): Promise<Conversation> {
    const visitorId = newId();
    const conversation = begin({ id: newId(), visitorId, page: null, locale: 'fr' }, at(0));
    const visitor = {
      current_conversation_id: conversation.id,
      token_generation: 1,
      token_rotated_at: '',
      created_at: '',
    };
    await opened.database.write(async db => {
      await db
        .insertInto('visitor')
        .values({ id: visitorId, ...visitor })
        .execute();
      await conversations.insert(conversation, db);
    });
    return conversation;
  }

  /** What was decided on `seen` is written, unless it was refused or somebody was faster. */
  async function write(seen: Conversation, command: Command, now: string): Promise<Conversation | null> {
    const outcome = transition(seen, command, now);
    if (!outcome.ok || outcome.next === seen) return null;
    return opened.database.write(async db => {
      if (!(await conversations.save(seen, outcome.next, db))) return null;
      await messages.add(outcome.next, outcome.drafts, db);
      return outcome.next;
    });
  }

  async function now(id: string): Promise<Conversation> {
    const record = await conversations.byId(id);
    if (record === null) throw new Error('it was made at the beginning');
    return record.conversation;
  }

  const authors = async (id: string) =>
    (await messages.page(id, { limit: 1_000 })).messages.map(({ author }) => author);

  const actor = fc.constantFrom(...agents);
  const whatever = fc.oneof(
    fc.constantFrom<Command>(
      { type: 'ask', text: 'Question' },
      { type: 'requestHuman' },
      { type: 'cancelHandoff' },
      { type: 'end' },
    ),
    actor.chain(actor =>
      fc.constantFrom<Command>(
        { type: 'claim', actor },
        { type: 'claim', actor },
        { type: 'say', actor, text: 'Réponse' },
        { type: 'release', actor },
        { type: 'returnToBot', actor },
        { type: 'resolve', actor },
      ),
    ),
  );
  const bot = fc.constant((seen: Conversation): Command => ({ type: 'answer', epoch: seen.epoch, turn }));
  const timer = fc.oneof(
    fc.constantFrom<Command>(
      { type: 'expire', idleMs: 2 * minuteMs },
      { type: 'watch', limits, mayPassOn: false },
      { type: 'watch', limits, mayPassOn: true },
    ),
    actor.map(({ id }): Command => ({ type: 'lapse', agentId: id })),
  );
  const hand: fc.Arbitrary<Hand> = fc.record({
    decide: fc.oneof(
      whatever.map(command => () => command),
      bot,
      timer.map(command => () => command),
    ),
    slowness: fc.nat(8),
  });

  test('whatever bot and timers decided, nothing of it reaches a conversation that a person took meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hand, { minLength: 10, maxLength: 50 }), async hands => {
        const { id } = await begun();
        /** Who wrote each message, and who held the conversation when it was committed, by what was stored then. */
        const expected: { kind: string; id?: string | undefined }[] = [];
        const pending: { due: number; seen: Conversation; command: Command }[] = [];
        for (let step = 0; step < hands.length + 9; step++) {
          const next = hands[step];
          if (next !== undefined) {
            const seen = await now(id);
            pending.push({ due: step + next.slowness, seen, command: next.decide(seen) });
          }
          for (const { seen, command } of pending.filter(({ due }) => due === step)) {
            const before = await now(id);
            const after = await write(seen, command, at(step));
            if (after === null) {
              expect(await now(id)).toEqual(before);
              continue;
            }
            expect([seen.epoch, seen.seq]).toEqual([before.epoch, before.seq]);
            expectRight(before, command);
            const written = (await authors(id)).slice(before.seq);
            expected.push(...written.map(({ kind, id }) => ({ kind, id })));
            for (const { kind, id: authorId } of written) {
              if (kind === 'bot') expect(isHeldByBot(before)).toBe(true);
              if (kind === 'agent') expect(authorId).toBe(before.agent?.id);
            }
          }
        }
        // Nothing was written beside what was seen to be written.
        expect((await authors(id)).map(({ kind, id }) => ({ kind, id }))).toEqual(expected);
      }),
      { numRuns: runs },
    );
  }, 300_000);

  /** A timer acts on what is so now, never on what was so when it looked. */
  function expectRight(before: Conversation, command: Command): void {
    if (command.type === 'answer') expect(isHeldByBot(before)).toBe(true);
    if (command.type === 'expire') expect(before.status).toBe('bot');
    if (command.type === 'lapse') expect(before.agent?.id).toBe(command.agentId);
    if (command.type === 'watch') expect(before.unanswered).not.toBeNull();
  }

  test('where a claim and the bot’s late answer are written in the same moment, exactly one of them is', async () => {
    const rivals = (seen: Conversation): Command[] => [
      { type: 'claim', actor: agents[0] as Actor },
      { type: 'answer', epoch: seen.epoch, turn },
      { type: 'watch', limits, mayPassOn: false },
      { type: 'watch', limits, mayPassOn: true },
      { type: 'claim', actor: agents[1] as Actor },
    ];
    for (let round = 0; round < runs; round++) {
      const seen = await write(await begun(), { type: 'requestHuman' }, at(0));
      if (seen === null) throw new Error('nobody else was there');
      const written = await Promise.all(rivals(seen).map(command => write(seen, command, at(10))));
      expect(written.filter(next => next !== null)).toHaveLength(1);
      const { status, seq } = await now(seen.id);
      expect(seq).toBe(seen.seq + 1);
      const isAnswered = (await authors(seen.id)).some(({ kind }) => kind === 'bot');
      expect(isAnswered && status === 'assigned').toBe(false);
    }
  }, 300_000);
});

function at(step: number): string {
  return new Date(start + step * minuteMs).toISOString();
}
