import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { AgentEvents, Draft } from '../src/contract/index.ts';
import { Housekeeper } from '../src/conversation/housekeeper.ts';
import { Clock } from '../src/platform/clock.ts';
import { connectAgent, node, type TestAgent, type TestNode } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let ben: TestAgent;
let conversationId: string;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  ben = await server.agent('Ben');
});
afterAll(() => server.stop());
beforeEach(async () => {
  const visitor = await server.visitor();
  conversationId = visitor.session.conversation.id;
  await visitor.do('requestHuman');
});

const begun: Draft = { kind: 'reply', text: 'Bonjour, je', lastSeenSeq: 1, version: 1 };
const keep = (agent: TestAgent, given: object = {}) =>
  agent.do('keepDraft', { conversationId, ...begun, ...given });
const draftsOf = async (agent: TestAgent) => (await agent.do('fetchDrafts', { conversationId })).drafts;
type Told = Parameters<AgentEvents['draft']>[0];

test('what an agent has begun is there on another device, and nobody else’s', async () => {
  const phone = await connectAgent(server.url, awa.cookie);
  await keep(awa);
  await keep(awa, { kind: 'note', text: 'À vérifier' });
  expect(await draftsOf(phone)).toEqual([{ ...begun, kind: 'note', text: 'À vérifier' }, begun]);
  expect(await draftsOf(ben)).toEqual([]);
  await phone.hear<Told>('draft', told => told.conversationId === conversationId && told.kind === 'reply');
  expect(ben.all('draft')).toEqual([]);
  phone.close();
});

test('the newer version stays, whichever comes last', async () => {
  await keep(awa, { version: 2, text: 'Bonjour, je vois' });
  expect(await keep(awa, { version: 1 })).toMatchObject({ version: 2, text: 'Bonjour, je vois' });
  expect(await keep(awa, { version: 2, text: 'Salut' })).toMatchObject({ text: 'Bonjour, je vois' });
  expect(await keep(awa, { version: 3, text: 'Salut' })).toMatchObject({ version: 3, text: 'Salut' });
  expect(await draftsOf(awa)).toMatchObject([{ version: 3, text: 'Salut' }]);
});

test('an empty one is none, unless it is older than what was written since', async () => {
  await keep(awa, { version: 5 });
  expect(await keep(awa, { version: 4, text: '' })).toMatchObject({ version: 5, text: begun.text });
  expect(await keep(awa, { version: 6, text: ' ' })).toMatchObject({ text: '' });
  expect(await draftsOf(awa)).toEqual([]);
});

test('what is too long, of another kind or about nothing is refused', async () => {
  const refused = (given: object) => awa.emit('keepDraft', { conversationId, ...begun, ...given });
  expect(await refused({ text: 'x'.repeat(8_001) })).toMatchObject({ error: { code: 'too_large' } });
  expect(await refused({ kind: 'letter' })).toMatchObject({ error: { code: 'invalid_payload' } });
  expect(await refused({ version: 0 })).toMatchObject({ error: { code: 'invalid_payload' } });
  expect(await refused({ conversationId: 'nothing' })).toMatchObject({ error: { code: 'not_found' } });
  expect(await awa.emit('fetchDrafts', { conversationId: 'nothing' })).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('one that nobody has touched for a month is forgotten', async () => {
  await keep(awa);
  const clock = server.app.get(Clock);
  const later = clock.now().getTime() + 31 * 24 * 60 * 60 * 1000;
  const { now } = clock;
  clock.now = () => new Date(later);
  await server.app.get(Housekeeper).tidy();
  clock.now = now;
  expect(await draftsOf(awa)).toEqual([]);
});
