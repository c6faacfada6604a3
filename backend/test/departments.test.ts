import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Department, Member } from '../src/contract/index.ts';
import { bodyOf, node, post, signIn, type TestAgent, type TestNode } from './world.ts';

const password = 'a long enough password';
const always = [{ from: '00:00', to: '24:00' }];
const week = (day: unknown = always) =>
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(name => [name, day]),
  );
const archives = {
  names: { fr: 'Archives', en: 'Archive' },
  locales: ['fr'],
  pages: ['/archives'],
  skills: ['dossier'],
  timeZone: 'Africa/Kinshasa',
  hours: week([{ from: '08:00', to: '12:00' }]),
  holidays: ['2026-12-25'],
  members: [] as string[],
};

let server: TestNode;
let awa: TestAgent;
let director: TestAgent;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  director = await server.agent('Diane', 'admin');
});
afterAll(() => server.stop());

const idOf = (agent: TestAgent) => agent.session.agent.id;
const put = (path: string, body: unknown, { cookie }: TestAgent = director) =>
  fetch(server.url + path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
const departments = async ({ cookie }: TestAgent = awa) =>
  (
    await bodyOf<{ departments: Department[] }>(
      fetch(`${server.url}/api/departments`, { headers: { cookie } }),
    )
  ).departments;
const member = async (id: string) => {
  const headers = { cookie: director.cookie };
  const { agents } = await bodyOf<{ agents: Member[] }>(fetch(`${server.url}/api/agents`, { headers }));
  return agents.find(agent => agent.id === id);
};

test('five departments are there from the beginning, each in both languages, and agents may read them', async () => {
  const all = await departments();
  expect(all.map(({ id }) => id)).toEqual(['emploi', 'formations', 'technique', 'entreprises', 'support']);
  for (const { names, locales, hours, members } of all) {
    expect([names.fr, names.en]).toEqual([expect.any(String), expect.any(String)]);
    expect({ locales, hours, members }).toEqual({ locales: ['fr', 'en'], hours: week(), members: [] });
  }
  expect((await fetch(`${server.url}/api/departments`)).status).toBe(401);
});

test('an account is made with its departments, and has none of what it was not given', async () => {
  const given = { email: 'ben@example.org', name: 'Ben', role: 'agent', password };
  const made = await post(server.url, '/api/agents', { ...given, departments: ['emploi'] }, director.cookie);
  expect(made.status).toBe(201);
  const { id, departments: theirs } = await bodyOf<{ id: string; departments: string[] }>(made);
  expect(theirs).toEqual(['emploi']);
  expect(await member(id)).toMatchObject({ departments: ['emploi'], capacity: 5, locales: ['fr', 'en'] });
  expect(await member(idOf(awa))).toMatchObject({ departments: [] });
  const emploi = (await departments()).find(department => department.id === 'emploi');
  expect(emploi?.members).toEqual([{ id, name: 'Ben' }]);
});

test('an account for a department that is not there is not made, and the sentence names those that are', async () => {
  const given = { email: 'nobody@example.org', name: 'Nobody', role: 'agent', password };
  const refused = await post(
    server.url,
    '/api/agents',
    { ...given, departments: ['ventes'] },
    director.cookie,
  );
  expect([refused.status, await bodyOf(refused)]).toMatchObject([
    404,
    {
      error: {
        code: 'not_found',
        message: expect.stringContaining('emploi'),
        details: { reason: 'no_such_department' },
      },
    },
  ]);
  await expect(signIn(server.url, given.email, password)).rejects.toThrow();
});

test('an administrator changes what an agent does, and nobody else', async () => {
  const path = `/api/agents/${idOf(awa)}/duties`;
  const duties = { departments: ['support', 'technique'], capacity: 2, locales: ['fr'] };
  expect((await put(path, duties)).status).toBe(200);
  expect(await member(idOf(awa))).toMatchObject({ ...duties, departments: ['technique', 'support'] });
  expect((await put(path, { ...duties, departments: [] }, awa)).status).toBe(403);
  for (const wrong of [
    { ...duties, capacity: 0 },
    { ...duties, capacity: 101 },
    { ...duties, locales: [] },
    { ...duties, locales: ['ln'] },
    { departments: [] },
  ])
    expect((await put(path, wrong)).status).toBe(400);
  expect((await put(path, { ...duties, departments: ['ventes'] })).status).toBe(404);
  expect((await put('/api/agents/nobody/duties', duties)).status).toBe(404);
  expect(await member(idOf(awa))).toMatchObject({ capacity: 2 });
});

describe('a department', () => {
  test('is made and changed as a whole by an administrator, after the others', async () => {
    const made = await put('/api/departments/archives', { ...archives, members: [idOf(awa)] });
    expect([made.status, await bodyOf(made)]).toMatchObject([
      200,
      { ...archives, id: 'archives', members: [{ id: idOf(awa), name: 'Awa' }] },
    ]);
    expect((await departments()).at(-1)).toMatchObject({ id: 'archives' });
    await put('/api/departments/archives', { ...archives, names: { fr: 'Dossiers', en: 'Files' } });
    expect((await departments()).at(-1)).toMatchObject({ names: { fr: 'Dossiers' }, members: [] });
    expect((await departments()).length).toBe(6);
    expect((await put('/api/departments/archives', archives, awa)).status).toBe(403);
  });

  test('has its spans of a day in order, from wherever they were written', async () => {
    const hours = {
      ...week([]),
      monday: [
        { from: '14:00', to: '24:00' },
        { from: '08:00', to: '12:00' },
      ],
    };
    const saved = await bodyOf<Department>(put('/api/departments/archives', { ...archives, hours }));
    expect(saved.hours.monday.map(({ from }) => from)).toEqual(['08:00', '14:00']);
  });

  test.each([
    ['a name in one language', { names: { fr: 'Archives' } }],
    ['no language', { locales: [] }],
    ['an address for a page', { pages: ['archives'] }],
    ['a time zone we do not serve', { timeZone: 'Europe/Paris' }],
    ['a day that is missing', { hours: { monday: always } }],
    ['a span that ends before it begins', { hours: week([{ from: '17:00', to: '08:00' }]) }],
    ['a time that is none', { hours: week([{ from: '8:00', to: '25:00' }]) }],
    [
      'spans that overlap',
      {
        hours: week([
          { from: '08:00', to: '12:00' },
          { from: '11:00', to: '13:00' },
        ]),
      },
    ],
    ['a day that is none', { holidays: ['2026-02-30'] }],
  ])('is refused with %s, and stays what it was', async (_, wrong) => {
    const before = await departments();
    const refused = await put('/api/departments/archives', { ...archives, ...wrong });
    expect([refused.status, await bodyOf(refused)]).toMatchObject([
      400,
      { error: { code: 'invalid_payload' } },
    ]);
    expect(await departments()).toEqual(before);
  });

  test('is refused a member who is no account, and an id that would not fit into an address', async () => {
    const before = await departments();
    const refused = await put('/api/departments/archives', { ...archives, members: ['nobody'] });
    expect([refused.status, await bodyOf(refused)]).toMatchObject([
      404,
      { error: { details: { reason: 'no_such_agent' } } },
    ]);
    expect(
      (
        await put('/api/departments/archives', {
          ...archives,
          members: [idOf(await server.agent('Edith', 'editor'))],
        })
      ).status,
    ).toBe(404);
    expect((await put('/api/departments/Les%20Archives', archives)).status).toBe(400);
    expect(await departments()).toEqual(before);
  });

  test('forgets a member who is deactivated, until they come back', async () => {
    const ben = await server.agent('Bruno');
    await put('/api/departments/archives', { ...archives, members: [idOf(ben), idOf(awa)] });
    await post(server.url, `/api/agents/${idOf(ben)}/deactivate`, {}, director.cookie);
    const members = async () => (await departments()).at(-1)?.members.map(({ name }) => name);
    expect(await members()).toEqual(['Awa']);
    await put('/api/departments/archives', { ...archives, members: [] });
    await post(server.url, `/api/agents/${idOf(ben)}/reactivate`, {}, director.cookie);
    expect(await members()).toEqual(['Bruno']);
  });
});

describe('the list of departments', () => {
  const send = (method: string, path: string, body?: object, { cookie }: TestAgent = director) =>
    fetch(server.url + path, {
      method,
      headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const add = (names: { fr: string; en: string }, as?: TestAgent) =>
    send('POST', '/api/departments', { ...archives, names }, as);
  const remove = (id: string, as?: TestAgent) => send('DELETE', `/api/departments/${id}`, undefined, as);
  const answer = async (response: Promise<Response>) => {
    const answered = await response;
    return [answered.status, await bodyOf<object>(answered)];
  };
  const refused = (status: number, details: object) => [status, { error: { details } }];

  test('grows by one whose id is made of its name, at the end', async () => {
    const made = await answer(add({ fr: 'Été à Pointe-Noire', en: 'Summer' }));
    expect(made).toMatchObject([201, { id: 'ete-a-pointe-noire', isOpen: expect.any(Boolean) }]);
    expect(await answer(add({ fr: 'Été, à Pointe Noire', en: 'Other' }))).toMatchObject([
      201,
      { id: 'ete-a-pointe-noire-2' },
    ]);
    expect(await answer(add({ fr: '東京', en: 'Tokyo' }))).toMatchObject([201, { id: 'service' }]);
    expect((await departments()).at(-1)).toMatchObject({ id: 'service' });
  });

  test('has each name once, and only administrators change it', async () => {
    const before = await departments();
    for (const names of [
      { fr: 'SUPPORT', en: 'Help' },
      { fr: 'Aide', en: 'support' },
    ])
      expect(await answer(add(names))).toMatchObject(refused(409, { reason: 'name_taken' }));
    expect((await add({ fr: '', en: 'Help' })).status).toBe(400);
    expect((await add({ fr: 'Aide', en: 'Help' }, awa)).status).toBe(403);
    expect((await remove('service', awa)).status).toBe(403);
    expect(await departments()).toEqual(before);
  });

  test('loses none that has members, or somebody who waits for it or is answered in its name', async () => {
    const { members: _, ...given } = archives;
    await put('/api/departments/service', { ...given, members: [idOf(awa)] });
    expect(await answer(remove('service'))).toMatchObject(
      refused(409, { reason: 'has_members', members: [{ id: idOf(awa), name: 'Awa' }] }),
    );
    await put('/api/departments/service', archives);
    const visitor = await server.visitor();
    await visitor.do('requestHuman', { department: 'service' });
    const inUse = refused(409, { reason: 'has_conversations', conversations: 1 });
    expect(await answer(remove('service'))).toMatchObject(inUse);
    const conversationId = visitor.session.conversation.id;
    await awa.do('claim', { conversationId });
    expect(await answer(remove('service'))).toMatchObject(inUse);
    await awa.do('resolve', { conversationId });

    const [removed, asked] = await Promise.all([
      remove('service'),
      visitor.emit('requestHuman', { department: 'service' }),
    ]);
    // Whoever came first: nobody ever waits for one that is gone.
    expect([removed.status, asked.ok]).toEqual(asked.ok ? [409, true] : [200, false]);
    await visitor.do('closeConversation');
    if (asked.ok) expect((await remove('service')).status).toBe(200);
    expect(await visitor.emit('requestHuman', { department: 'service' })).toMatchObject({
      error: { code: 'not_found', details: { reason: 'no_such_department' } },
    });
    expect(await answer(remove('service'))).toMatchObject(refused(404, { reason: 'no_such_department' }));
    expect((await departments()).map(({ id }) => id)).not.toContain('service');
  });
});
