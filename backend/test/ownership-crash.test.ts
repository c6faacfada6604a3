import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Listening, startBuilt } from './built-server.ts';
import { shareLearned } from './learned.ts';
import { ownersIn } from './owners.ts';
import { connectAgent, post, signIn, type TestAgent, TestVisitor } from './world.ts';

const administrator = { email: 'admin@example.org', password: 'administrator pass' };
const password = 'a long enough password';
const rounds = process.env.FULL ? 12 : 1;
const ofEach = 4;

let folder: string;
let server: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mosala-owners-'));
  await cp(join(import.meta.dirname, 'faq'), join(folder, 'faq'), { recursive: true });
  shareLearned(join(folder, 'data'), 'tests-built');
  server = await start();
  const cookie = await signIn(server.url, administrator.email, administrator.password);
  for (const [name, role] of [
    ['Awa', 'agent'],
    ['Ben', 'agent'],
    ['Chantal', 'supervisor'],
  ]) {
    await post(server.url, '/api/agents', { email: `${name}@example.org`, name, role, password }, cookie);
    cookies.set(name ?? '', await signIn(server.url, `${name}@example.org`, password));
  }
}, 60_000);
afterAll(async () => {
  server.process.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

const start = () =>
  startBuilt(folder, { ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password });
const cookies = new Map<string, string>();
const arrive = (name: string) => connectAgent(server.url, cookies.get(name) ?? '');

/** Who does it to what Awa holds or, of the first two, to what waits; and what it is when it is done. */
const commands = {
  claim: { by: 'Awa', after: ['assigned', 'Awa'] },
  assign: { by: 'Chantal', after: ['assigned', 'Ben'] },
  release: { by: 'Awa', after: ['queued', undefined] },
  transfer: { by: 'Awa', after: ['assigned', 'Ben'] },
  takeOver: { by: 'Chantal', after: ['assigned', 'Chantal'] },
  returnToBot: { by: 'Awa', after: ['bot', undefined] },
  resolve: { by: 'Chantal', after: ['closed', undefined] },
} as const;
type Event = keyof typeof commands;
const events = Object.keys(commands) as Event[];
const isOfWhatWaits = (event: Event) => event === 'claim' || event === 'assign';
const hasNote = (event: Event) => event === 'transfer' || event === 'assign';

interface Case {
  readonly event: Event;
  readonly conversationId: string;
  isAcknowledged: boolean;
}

test(`a server that dies amid all commands has done each or not begun it, and each may be made again: ${rounds} times`, async () => {
  for (let round = 1; round <= rounds; round++) {
    const agents = { Awa: await arrive('Awa'), Ben: await arrive('Ben'), Chantal: await arrive('Chantal') };
    const benId = agents.Ben.session.agent.id;
    const payload = ({ event, conversationId }: Case) =>
      hasNote(event) ? { conversationId, agentId: benId, note: 'Pour toi' } : { conversationId };
    const cases = await Promise.all(
      events.flatMap(event => Array.from({ length: ofEach }, () => begun(event, agents.Awa))),
    );

    const order = fc.sample(fc.shuffledSubarray(cases, { minLength: cases.length }), {
      seed: round,
      numRuns: 1,
    });
    const sending: Promise<void>[] = [];
    for (const one of order[0] ?? []) {
      const sent = agents[commands[one.event].by].emit(one.event, payload(one));
      sending.push(
        sent.then(
          reply => {
            one.isAcknowledged = reply.ok;
          },
          () => new Promise(() => {}), // dead before it answered
        ),
      );
      await new Promise(setImmediate);
    }
    await Promise.race(sending.slice(round % cases.length));
    server.process.kill('SIGKILL');
    await once(server.process, 'exit');
    for (const agent of Object.values(agents)) agent.close();
    expect(cases.some(({ isAcknowledged }) => isAcknowledged)).toBe(true);

    server = await start();
    const back = { Awa: await arrive('Awa'), Ben: await arrive('Ben'), Chantal: await arrive('Chantal') };
    for (const one of cases) {
      const isDone = await expectWhole(one, back.Chantal);
      if (one.isAcknowledged) expect({ ...one, isDone }).toMatchObject({ isDone: true });
      const again = await back[commands[one.event].by].emit(one.event, payload(one));
      if (!isDone) expect({ one, again }).toMatchObject({ again: { ok: true } });
      expect(await expectWhole(one, back.Chantal)).toBe(true);
    }
    for (const { conversationId } of cases) await back.Chantal.do('resolve', { conversationId });
    for (const agent of Object.values(back)) agent.close();
  }
}, 300_000);

/** A conversation in which this command can be made now. */
async function begun(event: Event, awa: TestAgent): Promise<Case> {
  const visitor = new TestVisitor(server.url, {});
  await visitor.ready;
  const conversationId = visitor.session.conversation.id;
  await visitor.do('requestHuman');
  if (!isOfWhatWaits(event)) await awa.do('claim', { conversationId });
  visitor.close();
  return { event, conversationId, isAcknowledged: false };
}

/** Everything that belongs to the command is there, or nothing of it. @returns which */
async function expectWhole({ event, conversationId }: Case, chief: TestAgent): Promise<boolean> {
  const state = await chief.do('open', { conversationId });
  const { messages, notes } = await chief.do('fetchMessages', { conversationId });
  const before = isOfWhatWaits(event) ? ['queued', undefined] : ['assigned', 'Awa'];
  const now = [state.status, state.agent?.name];
  const isDone = JSON.stringify(now) === JSON.stringify(commands[event].after);
  expect({ event, now }).toEqual({ event, now: isDone ? commands[event].after : before });
  const saidBefore = isOfWhatWaits(event) ? 1 : 2;
  expect({ event, seqs: messages.map(({ seq }) => seq) }).toEqual({
    event,
    seqs: Array.from({ length: saidBefore + (isDone ? 1 : 0) }, (_, index) => index + 1),
  });
  expect(ownersIn(messages, null).at(-1) ?? undefined).toBe(state.agent?.name);
  expect(notes.map(({ message }) => message)).toEqual(isDone && hasNote(event) ? ['Pour toi'] : []);
  return isDone;
}
