import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { AgentConversation, Message, VisitorConversation } from '../src/contract/index.ts';
import { Assigner } from '../src/conversation/assigner.ts';
import { Desk } from '../src/conversation/desk.ts';
import { Watchdog } from '../src/conversation/watchdog.ts';
import { Clock } from '../src/platform/clock.ts';
import { Config } from '../src/platform/config.ts';
import { freshly, healed } from './replay.ts';
import { connectAgent, node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let folder: string;
let server: TestNode;
let awa: TestAgent;
let chief: TestAgent;
/** How far the server's clock is ahead. */
let passed = 0;
const settings = () => ({ DATA_DIR: folder });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mosala-watchdog-'));
  jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(Date.now() + passed));
  server = await node(settings());
  awa = await server.agent('Awa');
  chief = await server.agent('Chantal', 'supervisor');
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

let visitor: TestVisitor;
let conversationId: string;
beforeEach(async () => {
  [visitor, conversationId] = await server.waiting();
});

afterEach(() => visitor.do('closeConversation'));

const minutes = (count: number) => count * 60_000;
const look = () => server.app.get(Watchdog).look();
const claim = () => awa.do('claim', { conversationId });
const told = (agent: TestAgent, fits: (conversation: AgentConversation) => boolean) =>
  agent.hear<AgentConversation>('conversationUpdated', one => one.id === conversationId && fits(one));
const systemLines = async () =>
  (await visitor.do('fetchMessages', { limit: 100 })).messages
    .filter(({ author }) => author.kind === 'system')
    .map(({ message }) => message);
const raisedLine = expect.stringMatching(/^L’attente est plus longue que prévu/);

describe('who waits in the queue beyond the limit', () => {
  test('is raised before all agents, keeps the place, and is told once', async () => {
    passed += minutes(14);
    await look();
    expect((await chief.do('open', { conversationId })).unanswered).toMatchObject({ raisedAt: null });
    passed += minutes(1);
    await Promise.all([look(), look(), look()]);
    passed += minutes(60);
    await look();
    await visitor.hear<Message>('newMessage', ({ message }) => message.startsWith('L’attente est'));
    expect((await systemLines()).slice(1)).toEqual([raisedLine]);
    for (const agent of [awa, chief]) await told(agent, ({ unanswered }) => unanswered?.raisedAt !== null);
    expect(await chief.do('open', { conversationId })).toMatchObject({
      status: 'queued',
      reason: 'requested',
    });
  });

  test('is answered by the bot still, and raised no more once a person has written', async () => {
    passed += minutes(15);
    await look();
    await visitor.say('Comment créer un compte ?');
    await visitor.hear<Message>('newMessage', ({ author }) => author.kind === 'bot');
    await claim();
    await awa.do('sendMessage', { conversationId, message: 'Me voici.' });
    await told(chief, ({ unanswered, agent }) => unanswered === null && agent !== undefined);
  });

  test('is not raised while the desk is closed, and is when it opens', async () => {
    const isOpen = jest.spyOn(server.app.get(Desk), 'isOpenFor').mockReturnValue(false);
    passed += minutes(60);
    await look();
    expect((await chief.do('open', { conversationId })).unanswered).toMatchObject({ raisedAt: null });
    isOpen.mockRestore();
    await look();
    await told(chief, ({ unanswered }) => unanswered?.raisedAt !== null);
  });

  test('is told anew in how long somebody will answer as time goes by', async () => {
    // At the very head of a queue in which everybody was taken after two minutes.
    await visitor.do('cancelHandoff');
    for (let round = 0; round < 6; round++) {
      const other = await server.visitor();
      await other.do('requestHuman');
      passed += minutes(1.9);
      await awa.do('claim', { conversationId: other.session.conversation.id });
    }
    await visitor.do('requestHuman');
    const upTo = (seconds: number) => (one: VisitorConversation) => one.estimatedWait?.toSeconds === seconds;
    await visitor.hear<VisitorConversation>('conversationUpdated', upTo(120));
    passed += minutes(12);
    await look();
    await visitor.hear<VisitorConversation>(
      'conversationUpdated',
      ({ estimatedWait }) => (estimatedWait?.toSeconds ?? 0) > 240,
    );
  });
});

describe('an agent who does not answer', () => {
  test('is reminded; then it waits again at its old place, and everybody is told', async () => {
    const { waitingSince } = await claim();
    passed += minutes(10);
    await Promise.all([look(), look()]);
    await told(awa, ({ unanswered }) => unanswered?.remindedAt !== null && unanswered?.raisedAt === null);
    expect((await systemLines()).slice(2)).toEqual([]);
    passed += minutes(20);
    await Promise.all([look(), look()]);
    await told(awa, ({ status, unanswered }) => status === 'queued' && unanswered?.remindedAt === null);
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ status }) => status === 'queued');
    expect(await chief.do('open', { conversationId })).toMatchObject({ status: 'queued', waitingSince });
    const gone = expect.stringMatching(/^Awa ne peut pas répondre/);
    expect((await systemLines()).slice(2)[0]).toEqual(gone);
    await look();
    expect((await systemLines()).slice(2)).toEqual([gone, raisedLine]);
  });

  test('keeps it by writing, and owes nothing while it is the visitor’s turn', async () => {
    await claim();
    passed += minutes(29);
    await look();
    await awa.do('sendMessage', { conversationId, message: 'Me voici.' });
    passed += minutes(500);
    await look();
    expect(await chief.do('open', { conversationId })).toMatchObject({
      status: 'assigned',
      unanswered: null,
    });
    await visitor.say('Et maintenant ?');
    passed += minutes(29);
    await look();
    expect(await chief.do('open', { conversationId })).toMatchObject({ status: 'assigned' });
  });

  test('and writes in the very moment: one of the two happens, and the other finds it so', async () => {
    for (let round = 0; round < 20; round++) {
      const one = await server.visitor();
      const { id } = one.session.conversation;
      await one.do('requestHuman');
      await awa.do('claim', { conversationId: id });
      passed += minutes(30);
      const [said] = await Promise.all([
        awa.emit('sendMessage', { conversationId: id, message: 'Me voici.' }),
        look(),
      ]);
      const { status } = await chief.do('open', { conversationId: id });
      expect(status).toBe(said.ok ? 'assigned' : 'queued');
    }
  });
});

describe('an agent who is given a conversation', () => {
  const isHeldBy = (name: string) => (one: AgentConversation) => one.agent?.name === name;

  /** Where nobody else waits, at any hour. */
  async function openOffice() {
    const office = await node();
    jest.spyOn(office.app.get(Desk), 'isOpenFor').mockReturnValue(true);
    const chief = await office.agent('Chantal', 'supervisor');
    const [awa, ben] = [await office.agent('Awa'), await office.agent('Ben')];
    /** Once whatever is due by now is done. */
    const holderOf = async (conversationId: string | undefined) => {
      await Promise.all([office.app.get(Watchdog).look(), office.app.get(Watchdog).look()]);
      await office.app.get(Assigner).look();
      const { id, agent } = await chief.do('open', { conversationId: conversationId ?? '' });
      if (agent !== undefined) return agent.name;
      // On its way to who comes next.
      const given = (one: AgentConversation) => one.id === id && one.agent?.name === 'Ben';
      return (await chief.hear<AgentConversation>('conversationUpdated', given)).agent?.name;
    };
    return { office, chief, awa, ben, holderOf };
  }

  test('and never looks at it loses it to the next who can, as soon as there is one; it does not come back', async () => {
    const { office, chief, awa, ben, holderOf } = await openOffice();
    await awa.do('setAvailability', { status: 'online' });
    const [visitor, conversationId] = await office.waiting();
    await chief.hear<AgentConversation>('conversationUpdated', isHeldBy('Awa'));
    passed += minutes(5);
    expect(await holderOf(conversationId)).toBe('Awa'); // who else would answer?
    await ben.do('setAvailability', { status: 'online' });
    expect(await holderOf(conversationId)).toBe('Ben');
    passed += minutes(5);
    expect(await holderOf(conversationId)).toBe('Ben');
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.slice(1).map(({ message }) => message)).toEqual([
      'Awa a rejoint la conversation.',
      'Awa n’est pas disponible : la conversation attend une autre personne, à sa place.',
      'Ben a rejoint la conversation.',
    ]);
    await office.stop();
  });

  test.each([
    ['opens', 'open', {}],
    ['reads', 'fetchMessages', {}],
    ['marks as read', 'markRead', { seq: 1 }],
    ['types in', 'typing', { isTyping: true }],
    ['writes a note in', 'addNote', { message: 'Je regarde.' }],
  ] as const)('keeps what they %s', async (_, command, payload) => {
    await chief.do('claim', { conversationId });
    await chief.do('transfer', { conversationId, agentId: awa.session.agent.id });
    await awa.do(command, { conversationId, ...payload });
    passed += minutes(9);
    await look();
    expect(await chief.do('open', { conversationId })).toMatchObject({ agent: { name: 'Awa' } });
  });

  test('loses what a colleague handed them and what a supervisor gave them, too; not what they took, nor before time', async () => {
    const { office, chief, awa, ben, holderOf } = await openOffice();
    const [given, handed, taken] = await Promise.all([1, 2, 3].map(async () => (await office.waiting())[1]));
    const agentId = awa.session.agent.id;
    await chief.do('assign', { conversationId: given, agentId });
    await chief.do('claim', { conversationId: handed });
    await chief.do('transfer', { conversationId: handed, agentId });
    await awa.do('claim', { conversationId: taken });
    await ben.do('setAvailability', { status: 'online' });
    const holders = async () => [await holderOf(given), await holderOf(handed), await holderOf(taken)];
    passed += minutes(2.9);
    expect(await holders()).toEqual(['Awa', 'Awa', 'Awa']);
    passed += minutes(0.1);
    expect(await holders()).toEqual(['Ben', 'Ben', 'Awa']);
    await office.stop();
  });
});

test('an old snapshot that follows the news is as good as a fresh one', async () => {
  await claim();
  passed += minutes(10);
  await look();
  passed += minutes(20);
  await look();
  await look();
  await healed(server.url, awa);
});

test('after a restart what is due is done, once', async () => {
  passed += minutes(15);
  await server.stop();
  server = await node(settings());
  await Promise.all([look(), look()]);
  visitor = await server.visitor(visitor.returning);
  expect((await systemLines()).slice(1)).toEqual([raisedLine]);
  awa = await connectAgent(server.url, awa.cookie);
  chief = await connectAgent(server.url, chief.cookie);
  const { queue } = await freshly(server.url, awa);
  expect(queue.find(({ id }) => id === conversationId)?.unanswered?.raisedAt).toEqual(expect.any(String));
});

test('limits of 0 are never reached', async () => {
  const off = await node({
    RAISE_AFTER_MINUTES: '0',
    PASS_ON_AFTER_MINUTES: '0',
    REMIND_AFTER_MINUTES: '0',
    REQUEUE_AFTER_MINUTES: '0',
  });
  expect(off.app.get(Config).waitLimits).toEqual({ raiseMs: 0, passOnMs: 0, remindMs: 0, requeueMs: 0 });
  const waiting = await off.visitor();
  await waiting.do('requestHuman');
  passed += minutes(10_000);
  await off.app.get(Watchdog).look();
  const { messages } = await waiting.do('fetchMessages');
  expect(messages).toHaveLength(1);
  await off.stop();
});
