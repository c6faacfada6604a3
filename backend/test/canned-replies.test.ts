import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CannedReply } from '../src/contract/index.ts';
import { bodyOf, node, type TestAgent, type TestNode } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let ben: TestAgent;
let chief: TestAgent;
let editor: TestAgent;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  ben = await server.agent('Ben');
  chief = await server.agent('Chantal', 'supervisor');
  editor = await server.agent('Edo', 'editor');
});
afterAll(() => server.stop());

const call = (agent: TestAgent, method: string, path = '', body?: object) =>
  fetch(`${server.url}/api/canned-replies${path}`, {
    method,
    headers: { 'content-type': 'application/json', cookie: agent.cookie },
    body: body && JSON.stringify(body),
  });
const listed = async (agent: TestAgent) =>
  (await bodyOf<{ replies: CannedReply[] }>(call(agent, 'GET'))).replies.map(
    ({ shortcut, locale }) => `${shortcut} ${locale}`,
  );
let count = 0;
/** A reply nobody has yet. */
const reply = (given: object = {}) => ({
  shortcut: `bonjour-${++count}`,
  title: 'Saluer',
  text: 'Bonjour {{visitor.name}}, ici {{ agent.name }}. Vous êtes sur {{page}}.',
  locale: 'fr',
  ...given,
});
async function added(agent: TestAgent, given: object): Promise<CannedReply> {
  const response = await call(agent, 'POST', '', given);
  expect(response.status).toBe(201);
  return bodyOf<CannedReply>(response);
}
async function refused(response: Promise<Response>, status: number, error: object): Promise<void> {
  const answered = await response;
  expect({ status: answered.status, ...(await bodyOf<object>(answered)) }).toMatchObject({ status, error });
}

test('an agent’s own reply is theirs: nobody else sees, changes or deletes it', async () => {
  const own = await added(awa, reply({ shortcut: 'MOI' }));
  expect(own).toMatchObject({ shortcut: 'moi', isShared: false, updatedAt: expect.any(String) });
  expect(await listed(awa)).toContain('moi fr');
  for (const other of [ben, chief]) {
    expect(await listed(other)).not.toContain('moi fr');
    await refused(call(other, 'PUT', `/${own.id}`, reply()), 404, { code: 'not_found' });
    await refused(call(other, 'DELETE', `/${own.id}`), 404, { code: 'not_found' });
  }
  const changed = await bodyOf(call(awa, 'PUT', `/${own.id}`, { ...own, title: 'Autrement' }));
  expect(changed).toMatchObject({ id: own.id, title: 'Autrement', shortcut: 'moi' });
  expect((await call(awa, 'DELETE', `/${own.id}`)).status).toBe(200);
  expect(await listed(awa)).not.toContain('moi fr');
});

test('a reply for everybody is written by supervisors, and used by all', async () => {
  const shared = await added(chief, reply({ shortcut: 'horaires', isShared: true }));
  for (const agent of [awa, ben, chief]) expect(await listed(agent)).toContain('horaires fr');
  await refused(call(awa, 'POST', '', reply({ isShared: true })), 403, { code: 'forbidden' });
  await refused(call(awa, 'PUT', `/${shared.id}`, { ...shared, title: 'Autre' }), 403, { code: 'forbidden' });
  await refused(call(awa, 'DELETE', `/${shared.id}`), 403, { code: 'forbidden' });
  const own = await added(awa, reply());
  await refused(call(awa, 'PUT', `/${own.id}`, { ...own, isShared: true }), 403, { code: 'forbidden' });
});

test('a shortcut leads to one reply in a language, for one owner', async () => {
  const given = reply({ shortcut: 'merci' });
  const first = await added(awa, given);
  const taken = { code: 'conflict', details: { reason: 'shortcut_taken' } };
  await refused(call(awa, 'POST', '', { ...given, shortcut: ' Merci ' }), 409, taken);
  await added(awa, { ...given, locale: 'en' });
  await added(ben, given);
  await added(chief, { ...given, isShared: true });
  const second = await added(awa, reply());
  await refused(call(awa, 'PUT', `/${second.id}`, { ...second, shortcut: 'merci' }), 409, taken);
  expect((await call(awa, 'PUT', `/${first.id}`, { ...first, text: 'Merci à vous.' })).status).toBe(200);
});

test('a variable that nobody knows is refused by its name, with those there are', async () => {
  await refused(call(awa, 'POST', '', reply({ text: '{{visitor.name}} {{ visitor.age }} {{}}' })), 400, {
    code: 'invalid_payload',
    message:
      'text: {{visitor.age}}, {{}} is no known variable: use {{visitor.name}}, {{agent.name}}, {{page}}.',
    details: { reason: 'unknown_variables', unknown: ['visitor.age', ''] },
  });
});

test.each([
  ['no shortcut', { shortcut: ' ' }, 'shortcut:'],
  ['a shortcut with spaces', { shortcut: 'bon jour' }, 'shortcut:'],
  ['no text', { text: ' ' }, 'text:'],
  ['another language', { locale: 'ln' }, 'locale:'],
  ['no title', { title: undefined }, 'title:'],
])('%s is refused', async (_, wrong, place) => {
  await refused(call(awa, 'POST', '', reply(wrong)), 400, {
    code: 'invalid_payload',
    message: expect.stringMatching(place),
  });
});

test('a text too long to send is too long to keep', async () => {
  await refused(call(awa, 'POST', '', reply({ text: 'x'.repeat(4_001) })), 413, { code: 'too_large' });
});

test('what is gone is not found, and editors have none', async () => {
  await refused(call(awa, 'PUT', '/nothing', reply()), 404, { code: 'not_found' });
  await refused(call(awa, 'DELETE', '/nothing'), 404, { code: 'not_found' });
  await refused(call(editor, 'GET'), 403, { code: 'forbidden' });
});
