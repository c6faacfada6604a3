import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Mention, Note } from '../src/contract/index.ts';
import { bodyOf, connectAgent, node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let ben: TestAgent;
let chief: TestAgent;
let editor: TestAgent;
let visitor: TestVisitor;
let conversationId: string;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  ben = await server.agent('Ben');
  chief = await server.agent('Chantal', 'supervisor');
  editor = await server.agent('Edo', 'editor');
});
afterAll(() => server.stop());
beforeEach(async () => {
  [visitor, conversationId] = await server.waiting();
});

const idOf = ({ session }: TestAgent) => session.agent.id;
const nameOf = ({ session }: TestAgent) => ({ id: session.agent.id, name: session.agent.name });
const note = (...called: TestAgent[]) =>
  awa.do('addNote', { conversationId, message: 'Qui connaît cela ?', mentions: called.map(idOf) });
const here = (mention: { conversationId: string }) => mention.conversationId === conversationId;
/** What this agent is told who connects only now. */
async function unread(agent: TestAgent): Promise<Mention[]> {
  const late = await connectAgent(server.url, agent.cookie);
  late.close();
  return late.session.mentions.filter(here);
}

test('whoever is called in a note is told, wherever they are in the console', async () => {
  const written = await note(ben, chief);
  expect(written.mentions).toEqual([nameOf(ben), nameOf(chief)]);
  const mention = {
    noteId: written.id,
    conversationId,
    author: nameOf(awa),
    message: 'Qui connaît cela ?',
    timestamp: written.timestamp,
  };
  for (const agent of [ben, chief]) {
    expect(await agent.hear<Mention>('mention', here)).toEqual(mention);
    expect(await unread(agent)).toEqual([mention]);
  }
  expect(awa.all('mention')).toEqual([]);
  expect(await unread(awa)).toEqual([]);
});

test('a mention is unread until it is read, on all devices', async () => {
  await note(ben);
  const phone = await connectAgent(server.url, ben.cookie);
  await ben.do('readMentions', { conversationId });
  await phone.hear('mentionsRead', here);
  expect(await unread(ben)).toEqual([]);
  await note(ben);
  expect(await unread(ben)).toHaveLength(1);
  phone.close();
});

test('names stand with the note for everybody who reads it later', async () => {
  await note(ben);
  await awa.do('addNote', { conversationId, message: 'Sans appel' });
  const { notes } = await chief.do('fetchMessages', { conversationId });
  expect(notes.map(({ mentions }) => mentions)).toEqual([[nameOf(ben)], undefined]);
  const rest = await bodyOf<{ notes: Note[] }>(
    fetch(`${server.url}/api/conversations/${conversationId}/messages`, {
      headers: { cookie: chief.cookie },
    }),
  );
  expect(rest.notes).toEqual(notes);
});

test('only who may see the conversation can be called: else nothing is written', async () => {
  for (const mentions of [[idOf(editor)], [idOf(ben), 'nobody']]) {
    expect(await awa.emit('addNote', { conversationId, message: 'Psst', mentions })).toMatchObject({
      error: { code: 'not_found', details: { obstacle: 'cannot_be_mentioned', agentId: mentions.at(-1) } },
    });
  }
  expect((await awa.do('fetchMessages', { conversationId })).notes).toEqual([]);
  expect(await unread(ben)).toEqual([]);
  const { agents } = await awa.do('fetchMentionable', { conversationId });
  expect(agents.map(({ name }) => name)).toEqual(['Administrateur', 'Awa', 'Ben', 'Chantal']);
});

test('whoever calls themselves, or somebody twice, calls once', async () => {
  const written = await note(awa, ben, ben);
  expect(written.mentions).toEqual([nameOf(ben)]);
  expect(await unread(ben)).toHaveLength(1);
});

test('the same note sent twice is one note, and one call', async () => {
  const given = { conversationId, message: 'Une fois', mentions: [idOf(ben)], clientId: 'same' };
  const first = await awa.do('addNote', given);
  expect(await awa.do('addNote', given)).toEqual(first);
  expect(await chief.do('addNote', given)).not.toEqual(first);
  expect((await awa.do('fetchMessages', { conversationId })).notes).toHaveLength(2);
});

test('the visitor hears of none of it', async () => {
  await note(ben);
  await visitor.say('Bonjour');
  await visitor.hear('newMessage');
  expect(JSON.stringify(visitor.heard)).not.toContain('Qui connaît');
});
