import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Presences, presenceGraceMs } from '../src/agents/presence.ts';
import type { AgentConversation, Message, Presence, VisitorConversation } from '../src/contract/index.ts';
import { Leases } from '../src/conversation/leases.ts';
import { Clock } from '../src/platform/clock.ts';
import { freshly, healed } from './replay.ts';
import { connectAgent, node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

const gone = 'n’est plus là : la conversation attend de nouveau.';
const almost = presenceGraceMs - 1_000;

let folder: string;
let server: TestNode;
let chief: TestAgent;
const settings = () => ({ DATA_DIR: folder });
/** How far the server's clock is ahead. */
let passed = 0;
const opened = new Set<TestAgent>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mosala-leases-'));
  jest.spyOn(Clock.prototype, 'now').mockImplementation(() => new Date(Date.now() + passed));
  server = await node(settings());
  chief = await server.agent('Chantal', 'supervisor');
});
afterAll(async () => {
  for (const agent of opened) agent.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

let awa: TestAgent;
let visitor: TestVisitor;
let conversationId: string;
beforeEach(async () => {
  awa = await server.agent(`Awa${opened.size}`);
  opened.add(awa);
  [visitor, conversationId] = await heldBy(awa);
});

const idOf = (agent: TestAgent) => agent.session.agent.id;
const sweep = () => server.app.get(Leases).endLapsed();

async function heldBy(agent: TestAgent): Promise<[TestVisitor, string]> {
  const visitor = await server.visitor();
  const { id } = visitor.session.conversation;
  await visitor.do('requestHuman');
  await agent.do('claim', { conversationId: id });
  return [visitor, id];
}

/** Closes the agent's only socket; done when the server has noticed. */
async function leaves(agent: TestAgent): Promise<void> {
  const noticed = new Promise<void>(resolve => {
    const forget = server.app.get(Presences).onChange((presence: Presence) => {
      if (presence.agentId !== idOf(agent) || presence.connected) return;
      forget();
      resolve();
    });
  });
  agent.close();
  await noticed;
}

async function comesBack(agent: TestAgent): Promise<TestAgent> {
  const back = await connectAgent(server.url, agent.cookie);
  opened.add(back);
  return back;
}

async function isGone(agent: TestAgent): Promise<void> {
  await leaves(agent);
  passed += presenceGraceMs;
}

const stateOf = (id = conversationId) => chief.do('open', { conversationId: id });
const linesOf = async (visitor: TestVisitor) =>
  (await visitor.do('fetchMessages', { limit: 100 })).messages.filter(({ message }) =>
    message.endsWith(gone),
  );

describe('what an agent holds who has been gone for the grace', () => {
  test('waits again at its old place, and everybody is told', async () => {
    const { waitingSince } = await stateOf();
    const [later, laterId] = await heldBy(chief);
    await chief.do('release', { conversationId: laterId });
    await isGone(awa);
    await sweep();
    const line = await visitor.hear<Message>('newMessage', ({ message }) => message.endsWith(gone));
    expect(line).toMatchObject({ author: { kind: 'system' }, message: expect.stringContaining('Awa') });
    await chief.hear<Message>('newMessage', ({ id }) => id === line.id);
    await chief.hear<AgentConversation>(
      'conversationUpdated',
      ({ id, status, agent }) => id === conversationId && status === 'queued' && agent === undefined,
    );
    const place = ({ status }: VisitorConversation) => status === 'queued';
    const told = await visitor.hear<VisitorConversation>(
      'conversationUpdated',
      conversation => place(conversation) && conversation.queuePosition === 1,
    );
    expect(told).not.toHaveProperty('agent');
    expect(await stateOf()).toMatchObject({ status: 'queued', waitingSince, reason: 'requested' });
    const { queue } = await freshly(server.url, chief);
    expect(queue.map(({ id }) => id)).toEqual([conversationId, laterId]);
    for (const [one, id] of [
      [visitor, conversationId],
      [later, laterId],
    ] as const) {
      await one.do('closeConversation');
      expect(await stateOf(id)).toMatchObject({ status: 'closed' });
    }
  });

  test('is all of it, once, however often one looks', async () => {
    const [other, otherId] = await heldBy(awa);
    await isGone(awa);
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    for (const id of [conversationId, otherId]) expect(await stateOf(id)).toMatchObject({ status: 'queued' });
    for (const one of [visitor, other]) expect(await linesOf(one)).toHaveLength(1);
  });

  test('stays theirs when they come back in time, and so does what they chose to be', async () => {
    await awa.do('setAvailability', { status: 'away' });
    await leaves(awa);
    passed += almost;
    await sweep();
    const back = await comesBack(awa);
    passed += presenceGraceMs;
    await sweep();
    expect(back.session.assigned.map(({ id }) => id)).toEqual([conversationId]);
    expect(back.session.agent.availability).toBe('away');
    expect(await linesOf(visitor)).toEqual([]);
    await isGone(back);
    await sweep();
    const late = await comesBack(awa);
    expect(late.session).toMatchObject({ assigned: [], agent: { availability: 'away' } });
  });

  test('stays theirs while another of their tabs is open', async () => {
    const tab = await comesBack(awa);
    const ended = new Promise(resolve => awa.socket.once('disconnect', resolve));
    awa.close();
    await ended;
    passed += presenceGraceMs;
    await sweep();
    expect(await stateOf()).toMatchObject({ status: 'assigned', agent: { id: idOf(tab) } });
  });

  test('counts from now for what is handed to them as they leave', async () => {
    const ben = await server.agent(`Ben${opened.size}`);
    await awa.do('transfer', { conversationId, agentId: idOf(ben) });
    await leaves(ben);
    await sweep();
    expect(await stateOf()).toMatchObject({ status: 'assigned', agent: { id: idOf(ben) } });
    passed += presenceGraceMs;
    await sweep();
    expect(await stateOf()).toMatchObject({ status: 'queued' });
  });

  test('that had never waited waits from now on, and says why', async () => {
    const asking = await server.visitor();
    const { id } = asking.session.conversation;
    await asking.say('Comment créer un compte ?');
    await awa.do('claim', { conversationId: id });
    await isGone(awa);
    await sweep();
    expect(await stateOf(id)).toMatchObject({ status: 'queued', reason: 'agent_gone' });
  });

  test('leaves an old snapshot that follows the news as good as a fresh one', async () => {
    const ben = await server.agent(`Ben${opened.size}`);
    await awa.do('transfer', { conversationId, agentId: idOf(ben) });
    await heldBy(awa);
    await isGone(awa);
    await sweep();
    await healed(server.url, ben);
  });
});

test('an account that is closed gives back all it holds at once, connected or not', async () => {
  await server.app.get(Leases).endOf(idOf(awa));
  expect(await stateOf()).toMatchObject({ status: 'queued' });
  expect(await linesOf(visitor)).toHaveLength(1);
});

describe('in the same moment', () => {
  test('a claim comes before or after, and the conversation has one owner', async () => {
    await leaves(awa);
    for (let round = 0; round < 20; round++) {
      const back = await comesBack(awa);
      const [one, id] = await heldBy(back);
      await isGone(back);
      const [claimed] = await Promise.all([chief.emit('claim', { conversationId: id }), sweep()]);
      expect(await stateOf(id)).toMatchObject(
        claimed.ok ? { status: 'assigned', agent: { id: idOf(chief) } } : { status: 'queued' },
      );
      expect(await linesOf(one)).toHaveLength(1);
    }
  }, 20_000);

  test('a message of the visitor is kept, in its place, and answered by the bot only once nobody holds it', async () => {
    await leaves(awa);
    for (let round = 0; round < 20; round++) {
      const back = await comesBack(awa);
      const [one] = await heldBy(back);
      await isGone(back);
      const [{ seq }] = await Promise.all([one.say('Comment créer un compte ?'), sweep()]);
      const { messages } = await one.do('fetchMessages');
      expect(messages.map(message => message.seq)).toEqual(messages.map((_, index) => index + 1));
      const left = messages.find(({ message }) => message.endsWith(gone))?.seq ?? Number.POSITIVE_INFINITY;
      const answers = messages.filter(({ author }) => author.kind === 'bot');
      expect(answers).toHaveLength(seq > left ? 1 : 0);
    }
  }, 20_000);

  test('the agent comes back before or after, and sees what is so', async () => {
    await leaves(awa);
    for (let round = 0; round < 20; round++) {
      const back = await comesBack(awa);
      const [, id] = await heldBy(back);
      await isGone(back);
      const [again] = await Promise.all([comesBack(awa), sweep()]);
      const { status } = await stateOf(id);
      const { assigned } = await freshly(server.url, again);
      expect(assigned.map(one => one.id).includes(id)).toBe(status === 'assigned');
      await leaves(again);
    }
  }, 20_000);
});

test('after a restart of the server, who comes back within the grace keeps what they hold, and nobody else', async () => {
  const ben = await server.agent(`Ben${opened.size}`);
  const [, bensId] = await heldBy(ben);
  await leaves(ben);
  passed += almost;
  await server.stop();
  server = await node(settings());
  chief = await comesBack(chief);
  await sweep();
  for (const id of [conversationId, bensId]) expect(await stateOf(id)).toMatchObject({ status: 'assigned' });
  passed += almost;
  const back = await comesBack(awa);
  passed += presenceGraceMs;
  await sweep();
  expect(await stateOf(conversationId)).toMatchObject({ status: 'assigned', agent: { id: idOf(back) } });
  expect(await stateOf(bensId)).toMatchObject({ status: 'queued' });
});
