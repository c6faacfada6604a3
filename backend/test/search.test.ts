import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ConversationCounts, ConversationsPage } from '../src/contract/index.ts';
import { SearchIndex } from '../src/conversation/search-index.ts';
import { Database } from '../src/storage/database.ts';
import { bodyOf, node, type TestAgent, type TestNode } from './world.ts';

let server: TestNode;
let agent: TestAgent;
beforeAll(async () => {
  server = await node();
  agent = await server.agent('Awa');
});
afterAll(() => server.stop());

const get = <T>(path: string) =>
  bodyOf<T>(fetch(`${server.url}/api/conversations${path}`, { headers: { cookie: agent.cookie } }));
const listed = async (query: Record<string, string>) =>
  (await get<ConversationsPage>(`?${new URLSearchParams(query)}`)).conversations;
const idsIn = async (query: Record<string, string>) => (await listed(query)).map(({ id }) => id);

test('what was said a moment ago is found, with the words around it and who said them', async () => {
  const visitor = await server.visitor();
  await visitor.say('Bonjour, ma fiche « salarié » a disparu');
  const { id } = visitor.session.conversation;
  const [found] = await listed({ q: 'BONJOUR fich' });
  expect(found).toMatchObject({
    id,
    match: {
      source: 'message',
      seq: 1,
      author: { kind: 'visitor' },
      excerpt: [
        { text: 'Bonjour', isMatch: true },
        { text: ', ma ', isMatch: false },
        { text: 'fiche', isMatch: true },
        { text: ' « salarié » a disparu', isMatch: false },
      ],
    },
  });
  await agent.do('addNote', { conversationId: id, message: 'Rappeler le comptable' });
  expect(await listed({ q: 'comptable' })).toMatchObject([
    { id, match: { source: 'note', author: { name: 'Awa' } } },
  ]);
  expect(await idsIn({ q: 'comptable', status: 'closed' })).toEqual([]);
  expect(await idsIn({ q: '"* ()' })).toEqual([]);
});

test('who left a contact is found by it, and it is shown', async () => {
  const visitor = await server.visitor();
  await visitor.do('requestHuman');
  await visitor.do('leaveContact', { name: 'Prosper Kotoba', email: 'kotoba@example.org' });
  for (const q of ['kotoba@example', 'prosper'])
    expect(await listed({ q })).toMatchObject([
      {
        id: visitor.session.conversation.id,
        match: {
          source: 'visitor',
          excerpt: expect.arrayContaining([expect.objectContaining({ isMatch: true })]),
        },
      },
    ]);
});

test('what was not indexed before a crash, or before there was an index, is found after the next start', async () => {
  const visitor = await server.visitor();
  await visitor.say('Un mot rarissime');
  await idsIn({ q: 'rarissime' });
  const { id } = visitor.session.conversation;
  await server.app.get(SearchIndex).onModuleDestroy(); // from here on it looks only when it is told to
  // As if the process had ended between the message and its index.
  await server.app
    .get(Database)
    .write(db => db.updateTable('search_place').set({ seq: 0 }).where('conversation_id', '=', id).execute());
  await server.app.get(Database).write(db => db.deleteFrom('search_word' as never).execute());
  expect(await idsIn({ q: 'rarissime' })).toEqual([]);
  while (await server.app.get(SearchIndex).compareNext());
  expect(await idsIn({ q: 'rarissime' })).toEqual([id]);
});

test('the lists are counted and filtered: by who answers, by language, mine, unread', async () => {
  const [english, waiting, mine] = await Promise.all([
    server.visitor({ locale: 'en' }),
    server.visitor(),
    server.visitor(),
  ]);
  const idOf = (visitor: typeof english) => visitor.session.conversation.id;
  await english.say('Hello');
  await waiting.do('requestHuman');
  await mine.do('requestHuman');
  const before = await get<ConversationCounts>('/counts');
  await agent.do('claim', { conversationId: idOf(mine) });
  expect(await get<ConversationCounts>('/counts')).toEqual({
    ...before,
    queued: before.queued - 1,
    assigned: before.assigned + 1,
    mine: before.mine + 1,
  });
  expect(await idsIn({ locale: 'en' })).toEqual([idOf(english)]);
  expect(await idsIn({ with: 'person' })).toEqual([idOf(mine)]);
  expect(await idsIn({ with: 'bot' })).toContain(idOf(waiting));
  expect(await idsIn({ mine: 'true' })).toEqual([idOf(mine)]);
  expect(await idsIn({ mine: 'true', unread: 'true' })).toEqual([]);
  await mine.say('Vous êtes là ?');
  expect(await idsIn({ mine: 'true', unread: 'true' })).toEqual([idOf(mine)]);
  expect(await idsIn({ visitor: mine.session.visitorId })).toEqual([idOf(mine)]);
  expect(await idsIn({ department: 'nulle part' })).toEqual([]);
});
