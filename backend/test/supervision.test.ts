import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AgentConversation, Presence, Supervision } from '../src/contract/index.ts';
import { bodyOf, node, type TestAgent, type TestNode } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let chief: TestAgent;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  chief = await server.agent('Chantal', 'supervisor');
});
afterAll(() => server.stop());

const ask = (cookie: string) => fetch(`${server.url}/api/supervision`, { headers: { cookie } });
const look = ({ cookie } = chief) => bodyOf<Supervision>(ask(cookie));
const known = async (name: string) => (await look()).agents.find(agent => agent.name === name);

test('a supervisor sees who answers, there or not, with their choice and how much they are given at once', async () => {
  await awa.do('setAvailability', { status: 'online' });
  const ben = await server.agent('Ben');
  await ben.do('setAvailability', { status: 'away' });
  const gone = chief.hear<Presence>('presence', ({ name, connected }) => name === 'Ben' && !connected);
  ben.close();
  await gone;
  await server.agent('Edith', 'editor');
  expect(await known('Awa')).toEqual({
    agentId: awa.session.agent.id,
    name: 'Awa',
    role: 'agent',
    availability: 'online',
    connected: true,
    capacity: expect.any(Number),
    departments: [],
  });
  expect(await known('Ben')).toMatchObject({ availability: 'away', connected: false });
  expect(await known('Edith')).toBeUndefined();
  expect((await look()).departments).toContainEqual({
    id: 'technique',
    names: { fr: expect.any(String), en: expect.any(String) },
  });
});

test('and everything that waits or is held, as the events go on telling it; not what the bot has or what is closed', async () => {
  await awa.do('setAvailability', { status: 'away' }); // else what waits is given to her
  const [waits, held, withBot] = [await server.visitor(), await server.visitor(), await server.visitor()];
  await withBot.say('Bonjour');
  for (const visitor of [waits, held]) await visitor.do('requestHuman');
  const idOf = (visitor: typeof waits) => visitor.session.conversation.id;
  await awa.do('claim', { conversationId: idOf(held) });
  const { conversations } = await look();
  expect(conversations.map(({ id, status, agent }) => [id, status, agent?.name]).toSorted()).toEqual(
    [
      [idOf(waits), 'queued', undefined],
      [idOf(held), 'assigned', 'Awa'],
    ].toSorted(),
  );
  await chief.do('resolve', { conversationId: idOf(held) });
  expect((await look()).conversations.map(({ id }) => id)).toEqual([idOf(waits)]);
  await chief.hear<AgentConversation>(
    'conversationUpdated',
    ({ id, status }) => id === idOf(held) && status === 'closed',
  );
});

test('nobody else is shown it', async () => {
  const director = await server.agent('Diane', 'admin');
  expect((await ask(director.cookie)).status).toBe(200);
  const editor = await server.agent('Edmond', 'editor');
  for (const { cookie } of [awa, editor]) expect((await ask(cookie)).status).toBe(403);
  expect((await ask('')).status).toBe(401);
});
