import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { AccountEvents } from '../src/agents/account-events.ts';
import { Accounts } from '../src/agents/accounts.ts';
import { Sessions } from '../src/agents/sessions.ts';
import type {
  AgentConversation,
  CreatedAgent,
  LinkHolder,
  MadeLink,
  Member,
  OwnSession,
  VisitorConversation,
} from '../src/contract/index.ts';
import { Clock } from '../src/platform/clock.ts';
import { Logger } from '../src/platform/logger.ts';
import { bodyOf, connectAgent, node, post, signIn, TestAgent, type TestNode } from './world.ts';

const dayMs = 24 * 60 * 60 * 1000;
const password = 'a long enough password';
const newPassword = 'another one, just as long';

let server: TestNode;
let admin: string;
const logged: object[] = [];
beforeAll(async () => {
  server = await node();
  admin = await signIn(server.url, 'admin@example.org', 'administrator pass');
  server.app.get(Logger).info = (facts, message) => void logged.push({ ...facts, message });
});
afterAll(() => server.stop());

function call(method: string, path: string, cookie: string, body?: object): Promise<Response> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  return fetch(server.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

async function outcome(response: Promise<Response>): Promise<[number, unknown]> {
  const answered = await response;
  return [answered.status, await answered.json()];
}

/** The status with the code and the reason of a refusal. */
async function refusal(response: Promise<Response>): Promise<unknown[]> {
  const answered = await response;
  const { error } = await bodyOf<{ error: { code: string; details?: { reason?: string } } }>(answered);
  return [answered.status, error.code, error.details?.reason];
}

let number = 0;
async function invite(role = 'agent') {
  const email = `invited-${++number}@example.org`;
  const made = await bodyOf<CreatedAgent>(
    post(server.url, '/api/agents', { email, name: 'Invité', role }, admin),
  );
  if (made.link === undefined) throw new Error('no link');
  return { ...made, link: made.link, token: tokenOf(made.link) };
}

const tokenOf = ({ url }: MadeLink) => new URL(url).hash.slice(1);
const newLink = async (id: string) => bodyOf<MadeLink>(call('POST', `/api/agents/${id}/link`, admin));
const use = (token: string, more: object = {}) =>
  post(server.url, '/api/auth/link/use', { token, password: newPassword, ...more });
const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const attempt = (email: string, secret: string) =>
  post(server.url, '/api/auth/login', { email, password: secret });
const hungUp = (agent: TestAgent) => new Promise(resolve => agent.socket.once('disconnect', resolve));

async function member(id: string): Promise<Member | undefined> {
  const { agents } = await bodyOf<{ agents: Member[] }>(call('GET', '/api/agents', admin));
  return agents.find(agent => agent.id === id);
}

/** What happens while the clock stands so much later. */
async function later<T>(byMs: number, act: () => Promise<T>): Promise<T> {
  const clock = server.app.get(Clock);
  const now = clock.now;
  clock.now = () => new Date(Date.now() + byMs);
  try {
    return await act();
  } finally {
    clock.now = now;
  }
}

describe('an invitation', () => {
  test('lets the person choose name and password, signs them in, and works once', async () => {
    const { id, email, token, link } = await invite('supervisor');
    expect(link).toMatchObject({ purpose: 'invitation', expiresAt: expect.any(String) });
    expect(link.url).toBe(`${server.url}/console/invitation#${token}`);
    expect(await member(id)).toMatchObject({
      state: 'invited',
      lastSeenAt: null,
      link: { purpose: 'invitation', expiresAt: link.expiresAt },
    });
    const holder = await bodyOf<LinkHolder>(post(server.url, '/api/auth/link', { token }));
    expect(holder).toEqual({ purpose: 'invitation', expiresAt: link.expiresAt, email, name: 'Invité' });

    const used = await use(token, { name: 'Nadège' });
    expect(await used.json()).toMatchObject({ id, name: 'Nadège', role: 'supervisor' });
    const agent = await connectAgent(server.url, cookieOf(used));
    expect(agent.session.agent.name).toBe('Nadège');
    agent.close();
    expect(await member(id)).toMatchObject({ state: 'active', link: null, lastSeenAt: expect.any(String) });
    expect((await attempt(email, newPassword)).status).toBe(200);
    expect(await refusal(use(token))).toEqual([404, 'not_found', undefined]);
  });

  test('of two who use it at once, one has the account', async () => {
    const { token } = await invite();
    const statuses = (await Promise.all([use(token), use(token)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 404]);
  });

  test('ends when a newer one is made, when it is revoked, and after seven days', async () => {
    const { id, token } = await invite();
    const second = tokenOf(await newLink(id));
    expect((await use(token)).status).toBe(404);
    expect((await post(server.url, '/api/auth/link', { token: second })).status).toBe(200);
    expect((await call('DELETE', `/api/agents/${id}/link`, admin)).status).toBe(200);
    expect((await use(second)).status).toBe(404);
    expect(await refusal(call('DELETE', `/api/agents/${id}/link`, admin))).toEqual([
      404,
      'not_found',
      undefined,
    ]);
    expect(await member(id)).toMatchObject({ state: 'invited', link: null });

    const third = tokenOf(await newLink(id));
    const look = () => post(server.url, '/api/auth/link', { token: third });
    expect((await later(7 * dayMs - 60_000, look)).status).toBe(200);
    expect((await later(7 * dayMs + 60_000, look)).status).toBe(404);
  });

  test('opens nothing before it is used: no password is right, not even none', async () => {
    const { email } = await invite();
    expect((await attempt(email, '')).status).toBe(401);
    expect((await attempt(email, newPassword)).status).toBe(401);
  });

  test.each([
    ['a short password', { password: 'short' }],
    ['an empty name', { name: ' ' }],
    ['a token that is none', { token: 7 }],
  ])('is refused with %s and stays good', async (_, wrong) => {
    const { token } = await invite();
    expect((await use(token, wrong)).status).toBe(400);
    expect((await use(token)).status).toBe(200);
  });

  test('names the taken address', async () => {
    const { email } = await invite();
    const again = post(server.url, '/api/agents', { email, name: 'X', role: 'agent' }, admin);
    expect(await refusal(again)).toEqual([409, 'conflict', 'email_taken']);
  });
});

describe('a password reset', () => {
  test('by an administrator ends the old sessions when it is used, and after 24 hours', async () => {
    const awa = await server.agent('Awa');
    const { id, email } = awa.session.agent;
    const link = await newLink(id);
    expect(link.url).toContain('/console/reset#');
    const look = () => post(server.url, '/api/auth/link', { token: tokenOf(link) });
    expect((await later(dayMs + 60_000, look)).status).toBe(404);
    expect(await bodyOf(look())).toMatchObject({ purpose: 'reset', name: 'Awa' });
    expect((await attempt(email, password)).status).toBe(200);

    const gone = hungUp(awa);
    expect((await use(tokenOf(link))).status).toBe(200);
    await gone;
    await expect(connectAgent(server.url, awa.cookie)).rejects.toThrow('unauthorized');
    expect((await attempt(email, password)).status).toBe(401);
    expect((await attempt(email, newPassword)).status).toBe(200);
  });

  test('outruns a sign-in with the old password that began before it', async () => {
    const zoe = await server.agent('Zoe');
    const { id, email } = zoe.session.agent;
    const token = tokenOf(await newLink(id));
    const accounts = server.app.get(Accounts);
    const authenticate = accounts.authenticate.bind(accounts);
    jest.spyOn(accounts, 'authenticate').mockImplementationOnce(async (...credentials) => {
      const known = await authenticate(...credentials);
      expect(known).not.toBeNull();
      expect((await use(token)).status).toBe(200);
      return known;
    });
    const signedIn = await attempt(email, password);
    expect(signedIn.status).toBe(401);
    expect(signedIn.headers.get('set-cookie')).toBeNull();
  });

  test('is nothing an administrator makes for themselves', async () => {
    const { id } = await bodyOf<Member>(call('GET', '/api/me', admin));
    expect(await refusal(call('POST', `/api/agents/${id}/link`, admin))).toEqual([
      409,
      'conflict',
      'yourself',
    ]);
  });
});

describe('one’s own account', () => {
  test('the password changes with the current one, and all other sessions end', async () => {
    const ben = await server.agent('Ben');
    const elsewhere = await connectAgent(server.url, await signIn(server.url, 'ben@example.org', password));
    const change = (currentPassword: string, given = newPassword) =>
      call('PUT', '/api/me/password', ben.cookie, { currentPassword, newPassword: given });
    expect(await refusal(change('wrong'))).toEqual([403, 'forbidden', 'wrong_password']);
    expect(await outcome(change(password, 'short'))).toMatchObject([
      400,
      { error: { message: 'newPassword: must have at least 10 characters' } },
    ]);
    const gone = hungUp(elsewhere);
    expect((await change(password)).status).toBe(200);
    await gone;
    expect(ben.socket.connected).toBe(true);
    expect((await call('GET', '/api/me', elsewhere.cookie)).status).toBe(401);
    expect((await attempt('ben@example.org', password)).status).toBe(401);
  });

  test('the current password cannot be guessed: ten failures, then a wait', async () => {
    const { cookie } = await server.agent('Carine');
    const guess = () => call('PUT', '/api/me/password', cookie, { currentPassword: 'x', newPassword });
    for (let index = 0; index < 10; index++) expect((await guess()).status).toBe(403);
    expect((await guess()).status).toBe(429);
  });

  test('a new name reaches colleagues and visitors at once', async () => {
    const dina = await server.agent('Dina');
    const gone = hungUp(dina);
    const renamed = call('PATCH', '/api/me', dina.cookie, { name: ' Dina M. ' });
    expect(await outcome(renamed)).toMatchObject([200, { name: 'Dina M.' }]);
    await gone;
    const again = await connectAgent(server.url, dina.cookie);
    expect(again.session.agent.name).toBe('Dina M.');
    again.close();
    expect((await call('PATCH', '/api/me', dina.cookie, { name: '' })).status).toBe(400);
  });
});

describe('sessions', () => {
  const browser = 'Mozilla/5.0 (Windows NT 10.0; rv:121.0) Gecko/20100101 Firefox/121.0';
  const signInWith = async (email: string, userAgent: string) => {
    const headers = { 'content-type': 'application/json', 'user-agent': userAgent };
    const body = JSON.stringify({ email, password });
    return cookieOf(await fetch(`${server.url}/api/auth/login`, { method: 'POST', headers, body }));
  };
  const sessionsOf = async (cookie: string) =>
    (await bodyOf<{ sessions: OwnSession[] }>(call('GET', '/api/me/sessions', cookie))).sessions;

  test('are listed with their device, and one that is revoked loses its sockets at once', async () => {
    const eva = await server.agent('Eva');
    const cookie = await signInWith('eva@example.org', browser);
    const tab = await connectAgent(server.url, cookie);
    const sessions = await sessionsOf(eva.cookie);
    expect(sessions).toHaveLength(2);
    const other = sessions.find(({ isCurrent }) => !isCurrent);
    expect(other).toMatchObject({ browser: 'Firefox', system: 'Windows', createdAt: expect.any(String) });
    const gone = hungUp(tab);
    expect((await call('DELETE', `/api/me/sessions/${other?.id}`, eva.cookie)).status).toBe(200);
    await gone;
    expect((await call('GET', '/api/me', cookie)).status).toBe(401);
    expect(eva.socket.connected).toBe(true);
    expect((await call('DELETE', `/api/me/sessions/${other?.id}`, eva.cookie)).status).toBe(404);
  });

  test.each([
    ['ends', (cookie: string) => call('POST', '/api/auth/logout', cookie)],
    [
      'becomes an editor’s',
      (_: string, id: string) => call('PUT', `/api/agents/${id}/role`, admin, { role: 'editor' }),
    ],
  ])('that %s while a socket is being let in cuts that socket too', async (_, change) => {
    const name = `Joker${++number}`;
    const { cookie, session } = await server.agent(name);
    const sessions = server.app.get(Sessions);
    const identify = sessions.identify.bind(sessions);
    jest.spyOn(sessions, 'identify').mockImplementationOnce(async given => {
      const identity = await identify(given);
      expect((await change(cookie, session.agent.id)).status).toBe(200);
      return identity;
    });
    const late = new TestAgent(server.url, cookie);
    await hungUp(late);
    expect(late.all('session')).toEqual([]);
  });

  test('that another takes the place of in the same browser ends', async () => {
    const [jeanne, karl] = [await server.agent('Jeanne'), await server.agent('Karl')];
    const gone = hungUp(jeanne);
    const wrong = { email: 'karl@example.org', password: 'une autre phrase assez longue' };
    expect((await post(server.url, '/api/auth/login', wrong, jeanne.cookie)).status).toBe(401);
    expect(jeanne.socket.connected).toBe(true);
    const signedIn = await post(server.url, '/api/auth/login', { ...wrong, password }, jeanne.cookie);
    expect(await signedIn.json()).toMatchObject({ name: 'Karl' });
    await gone;
    expect((await call('GET', '/api/me', jeanne.cookie)).status).toBe(401);
    expect((await call('GET', '/api/me', cookieOf(signedIn))).status).toBe(200);
    expect(karl.socket.connected).toBe(true);
  });

  test('of somebody else are not found', async () => {
    const [fatou, guy] = [await server.agent('Fatou'), await server.agent('Guy')];
    const [session] = await sessionsOf(fatou.cookie);
    expect((await call('DELETE', `/api/me/sessions/${session?.id}`, guy.cookie)).status).toBe(404);
    expect((await call('GET', '/api/me', fatou.cookie)).status).toBe(200);
  });

  test('all others end together', async () => {
    const hugo = await server.agent('Hugo');
    const tabs = [
      await connectAgent(server.url, await signInWith('hugo@example.org', browser)),
      await connectAgent(server.url, await signInWith('hugo@example.org', browser)),
    ];
    const gone = Promise.all(tabs.map(hungUp));
    expect((await call('DELETE', '/api/me/sessions', hugo.cookie)).status).toBe(200);
    await gone;
    expect(await sessionsOf(hugo.cookie)).toMatchObject([{ isCurrent: true }]);
  });

  test('say when they were last seen, to within five minutes', async () => {
    const ida = await server.agent('Ida');
    const [before] = await sessionsOf(ida.cookie);
    const seen = await later(6 * 60_000, async () => {
      await call('GET', '/api/me', ida.cookie);
      return sessionsOf(ida.cookie);
    });
    expect(Date.parse(seen[0]?.lastSeenAt ?? '')).toBeGreaterThan(Date.parse(before?.lastSeenAt ?? ''));
  });
});

describe('who is deactivated', () => {
  test('is thrown out at once, signs in no more, and may come back', async () => {
    const leo = await server.agent('Leo');
    const { id, email } = leo.session.agent;
    const reset = tokenOf(await newLink(id));
    const stopped: string[] = [];
    const stop = server.app.get(AccountEvents).onStoppedAnswering(agentId => stopped.push(agentId));
    const gone = hungUp(leo);
    expect((await call('POST', `/api/agents/${id}/deactivate`, admin)).status).toBe(200);
    await gone;
    await call('POST', `/api/agents/${id}/deactivate`, admin);
    expect(stopped).toEqual([id]);
    stop();
    expect((await call('GET', '/api/me', leo.cookie)).status).toBe(401);
    await expect(connectAgent(server.url, leo.cookie)).rejects.toThrow('unauthorized');
    const unknown = await outcome(attempt('nobody-at-all@example.org', password));
    expect(await outcome(attempt(email, password))).toEqual(unknown);
    expect((await use(reset)).status).toBe(404);
    expect(await member(id)).toMatchObject({ state: 'deactivated', link: null, lastSeenAt: null });
    expect(await refusal(call('POST', `/api/agents/${id}/link`, admin))).toEqual([
      409,
      'conflict',
      'deactivated',
    ]);

    expect((await call('POST', `/api/agents/${id}/reactivate`, admin)).status).toBe(200);
    expect((await call('GET', '/api/me', leo.cookie)).status).toBe(401);
    expect((await attempt(email, password)).status).toBe(200);
  });

  test('gives back what they hold at once, and everybody is told', async () => {
    const [noe, chief] = [await server.agent('Noe'), await server.agent('Olga', 'supervisor')];
    const visitor = await server.visitor();
    const { id } = visitor.session.conversation;
    await visitor.do('requestHuman');
    const { waitingSince } = await noe.do('claim', { conversationId: id });
    await call('POST', `/api/agents/${noe.session.agent.id}/deactivate`, admin);
    const waiting = ({ status, queuePosition }: VisitorConversation) =>
      status === 'queued' && queuePosition !== undefined;
    await visitor.hear<VisitorConversation>('conversationUpdated', waiting);
    const back = (one: AgentConversation) =>
      one.id === id && one.status === 'queued' && one.agent === undefined;
    await chief.hear<AgentConversation>(
      'conversationUpdated',
      one => back(one) && one.lastMessage?.seq === 3,
    );
    expect(await chief.do('open', { conversationId: id })).toMatchObject({ status: 'queued', waitingSince });
    await visitor.do('closeConversation');
  });

  test('is never oneself', async () => {
    const { id } = await bodyOf<Member>(call('GET', '/api/me', admin));
    expect(await refusal(call('POST', `/api/agents/${id}/deactivate`, admin))).toEqual([
      409,
      'conflict',
      'yourself',
    ]);
  });
});

describe('a role', () => {
  test('holds at once, on open sockets and over HTTP', async () => {
    const mia = await server.agent('Mia');
    const { id } = mia.session.agent;
    const [, conversationId] = await server.waiting();
    const stopped: string[] = [];
    const stop = server.app.get(AccountEvents).onStoppedAnswering(agentId => stopped.push(agentId));
    const gone = hungUp(mia);
    expect((await call('PUT', `/api/agents/${id}/role`, admin, { role: 'editor' })).status).toBe(200);
    await gone;
    expect(stopped).toEqual([id]);
    stop();
    const again = await connectAgent(server.url, mia.cookie);
    expect(again.session).toMatchObject({ agent: { role: 'editor' }, queue: [] });
    expect(await again.emit('claim', { conversationId })).toMatchObject({ error: { code: 'forbidden' } });
    expect((await call('GET', '/api/conversations', mia.cookie)).status).toBe(403);
    again.close();
  });

  test('of the last administrator stays', async () => {
    const { id } = await bodyOf<Member>(call('GET', '/api/me', admin));
    const step = () => call('PUT', `/api/agents/${id}/role`, admin, { role: 'agent' });
    await invite('admin'); // who has not been here yet could let nobody in
    expect(await refusal(step())).toEqual([409, 'conflict', 'last_administrator']);
    expect((await call('PUT', `/api/agents/${id}/role`, admin, { role: 'admin' })).status).toBe(200);
  });

  test('is one of four', async () => {
    const { id } = await invite();
    expect((await call('PUT', `/api/agents/${id}/role`, admin, { role: 'owner' })).status).toBe(400);
    expect((await call('PUT', '/api/agents/nobody/role', admin, { role: 'agent' })).status).toBe(404);
  });
});

describe('the rights', () => {
  const routes = [
    ['GET', '/api/agents'],
    ['POST', '/api/agents'],
    ['POST', '/api/agents/x/link'],
    ['DELETE', '/api/agents/x/link'],
    ['PUT', '/api/agents/x/role'],
    ['POST', '/api/agents/x/deactivate'],
    ['POST', '/api/agents/x/reactivate'],
  ] as const;

  test.each(routes)('%s %s is the administrators’', async (method, path) => {
    expect((await call(method, path, '')).status).toBe(401);
    for (const role of ['agent', 'supervisor', 'editor'] as const) {
      const { email } = { email: `${role}-${++number}@example.org` };
      await post(server.url, '/api/agents', { email, name: role, role, password }, admin);
      expect((await call(method, path, await signIn(server.url, email, password))).status).toBe(403);
    }
  });

  test.each([
    ['PATCH', '/api/me'],
    ['PUT', '/api/me/password'],
    ['GET', '/api/me/sessions'],
    ['DELETE', '/api/me/sessions'],
    ['DELETE', '/api/me/sessions/x'],
  ])('%s %s needs a session', async (method, path) => {
    expect((await call(method, path, '')).status).toBe(401);
  });
});

test('the log says who did what to whom, and no secret', async () => {
  const { id, token, email } = await invite();
  await use(token);
  await call('POST', `/api/agents/${id}/deactivate`, admin);
  const actor = await bodyOf<Member>(call('GET', '/api/me', admin));
  const lines = logged.filter(line => 'agentId' in line && line.agentId === id);
  expect(lines).toMatchObject([
    { account: 'invited', actorId: actor.id, message: 'account changed' },
    { account: 'linkUsed', actorId: id },
    { account: 'deactivated', actorId: actor.id },
  ]);
  for (const secret of [token, email, newPassword]) expect(JSON.stringify(logged)).not.toContain(secret);
});

test('unknown links are tried a hundred times from one address, then with a wait', async () => {
  const tried = () => post(server.url, '/api/auth/link', { token: 'guessed' });
  const statuses: number[] = [];
  while (statuses.at(-1) !== 429 && statuses.length < 110) statuses.push((await tried()).status);
  expect(statuses.at(-1)).toBe(429);
  expect(new Set(statuses.slice(0, -1))).toEqual(new Set([404]));
});
