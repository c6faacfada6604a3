import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ConversationsPage, FaqStatus } from '../src/contract/index.ts';
import { FaqLibrary } from '../src/faq/faq-library.ts';
import { bodyOf, node, post, signIn, type TestAgent, type TestNode } from './world.ts';

let server: TestNode;
let agent: TestAgent;
let adminCookie: string;
beforeAll(async () => {
  server = await node({ METRICS_TOKEN: 'a metrics token of ours' });
  agent = await server.agent('Awa');
  adminCookie = await signIn(server.url, 'admin@example.org', 'administrator pass');
});
afterAll(() => server.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

describe('signing in', () => {
  test('sets a cookie that scripts and other sites cannot use, and says who it is', async () => {
    const response = await post(server.url, '/api/auth/login', {
      email: ' Admin@Example.org ',
      password: 'administrator pass',
    });
    expect(response.headers.get('set-cookie')).toMatch(/^mosala_session=[\w-]{43};.*HttpOnly; SameSite=Lax$/);
    const body = await response.json();
    expect(body).toEqual({
      id: expect.any(String),
      name: 'Administrateur',
      email: 'admin@example.org',
      role: 'admin',
      availability: 'offline',
    });
    expect(await (await get('/api/me', { cookie: adminCookie })).json()).toEqual(body);
  });

  test('fails the same way for a wrong password and an unknown address, and only failures are counted', async () => {
    const attempt = (password: string, email = 'awa@example.org') =>
      post(server.url, '/api/auth/login', { email, password });
    for (let index = 0; index < 10; index++) {
      expect((await attempt('wrong password')).status).toBe(401);
      expect((await attempt('administrator pass', 'admin@example.org')).status).toBe(200);
    }
    const unknown = await attempt('wrong password', 'nobody@example.org');
    expect(await unknown.json()).toMatchObject({ error: { code: 'unauthorized' } });
    const limited = await attempt('a long enough password');
    expect(limited.status).toBe(429);
    expect(await limited.json()).toMatchObject({
      error: { code: 'rate_limited', retryAfterMs: expect.any(Number) },
    });
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test.each([
    ['nothing', undefined],
    ['no JSON', '{"email":'],
    ['numbers', '{"email":1,"password":2}'],
    ['a list', '[]'],
    ['a long password', JSON.stringify({ email: 'a@example.org', password: 'x'.repeat(201) })],
  ])('refuses %s as a bad payload', async (_, body) => {
    const response = await fetch(`${server.url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: 'invalid_payload' } },
    ]);
  });

  test('takes JSON and no form', async () => {
    const response = await fetch(`${server.url}/api/auth/login`, {
      method: 'POST',
      body: new URLSearchParams({ email: 'admin@example.org', password: 'administrator pass' }),
    });
    expect(response.status).toBe(400);
  });

  test('refuses a body of a megabyte as too large', async () => {
    const response = await post(server.url, '/api/auth/login', { email: 'x'.repeat(1_000_000) });
    expect([response.status, await response.json()]).toMatchObject([413, { error: { code: 'too_large' } }]);
  });
});

describe('the rights of a route', () => {
  test.each([
    ['/api/me'],
    ['/api/conversations'],
    ['/api/conversations/x/messages'],
    ['/api/faq/status'],
  ])('%s needs a session', async path => {
    const response = await get(path);
    expect([response.status, await response.json()]).toMatchObject([
      401,
      { error: { code: 'unauthorized' } },
    ]);
  });

  test('an editor reads the FAQ’s status and no conversation; an agent makes no accounts', async () => {
    const editor = await server.agent('Edith', 'editor');
    expect((await get('/api/faq/status', { cookie: editor.cookie })).status).toBe(200);
    expect((await get('/api/conversations', { cookie: editor.cookie })).status).toBe(403);
    expect((await post(server.url, '/api/agents', {}, agent.cookie)).status).toBe(403);
  });

  test('a write from a page of another site is refused, whatever its cookie', async () => {
    const response = await fetch(`${server.url}/api/auth/logout`, {
      method: 'POST',
      headers: { cookie: adminCookie, origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
    expect((await get('/api/me', { cookie: adminCookie })).status).toBe(200);
  });
});

describe('behind a proxy', () => {
  test('the origin the proxy names counts, where the proxy is trusted, and only there', async () => {
    const headers = {
      'content-type': 'application/json',
      origin: 'https://chat.example',
      'x-forwarded-host': 'chat.example',
      'x-forwarded-proto': 'https',
    };
    const body = JSON.stringify({ email: 'admin@example.org', password: 'administrator pass' });
    const login = (url: string) => fetch(`${url}/api/auth/login`, { method: 'POST', headers, body });
    expect((await login(server.url)).status).toBe(403);
    const proxied = await node({ TRUST_PROXY: '127.0.0.1' });
    const response = await login(proxied.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toContain('Secure');
    await proxied.stop();
  });
});

describe('accounts', () => {
  const account = { email: 'new@example.org', name: 'Nadège', role: 'agent', password: 'long enough pass' };

  test('can sign in at once, and an address has one', async () => {
    const made = await post(server.url, '/api/agents', account, adminCookie);
    expect([made.status, await made.json()]).toMatchObject([
      201,
      { email: 'new@example.org', role: 'agent' },
    ]);
    await signIn(server.url, account.email, account.password);
    const again = await post(server.url, '/api/agents', account, adminCookie);
    expect([again.status, await again.json()]).toMatchObject([409, { error: { code: 'conflict' } }]);
  });

  test.each([
    ['a role that is none', { role: 'owner' }],
    ['a short password', { password: 'short' }],
    ['an address that is none', { email: 'x' }],
    ['an empty name', { name: ' ' }],
  ])('are refused with %s', async (_, wrong) => {
    const response = await post(server.url, '/api/agents', { ...account, ...wrong }, adminCookie);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: 'invalid_payload' } },
    ]);
  });
});

describe('conversations', () => {
  test('come in pages, last active first, by status and by what was written', async () => {
    for (let index = 0; index < 55; index++) {
      const visitor = await server.visitor();
      await visitor.say(`Bonjour, recherche ${index === 7 ? 'introuvable' : 'banale'}`);
      visitor.close();
    }
    const cookie = agent.cookie;
    const page = (query: string) => bodyOf<ConversationsPage>(get(`/api/conversations?${query}`, { cookie }));
    const first = await page('status=queued');
    expect(first.conversations).toHaveLength(50);
    const rest = await page(`status=queued&cursor=${first.nextCursor}`);
    const ids = [...first.conversations, ...rest.conversations].map(({ id }) => id);
    expect([new Set(ids).size, rest.nextCursor]).toEqual([ids.length, null]);
    expect((await page('status=&q=&cursor=')).conversations).toHaveLength(50);
    const found = await page('q=introuvable');
    expect(found.conversations).toHaveLength(1);
    expect((await get('/api/conversations?cursor=nonsense', { cookie })).status).toBe(400);
    const wrong = await get('/api/conversations?status=nonsense', { cookie });
    expect([wrong.status, await wrong.json()]).toMatchObject([
      400,
      { error: { code: 'invalid_payload', message: expect.stringMatching(/^status: .*"queued"/) } },
    ]);
    const long = await get(`/api/conversations?tag=${'x'.repeat(41)}`, { cookie });
    expect(await long.json()).toMatchObject({ error: { code: 'too_large' } });
    const id = found.conversations[0]?.id;
    const transcript = await (await get(`/api/conversations/${id}/messages?afterSeq=1`, { cookie })).json();
    expect(transcript).toMatchObject({ messages: [{ seq: 2 }], notes: [], hasMore: false });
    expect((await get('/api/conversations/nowhere/messages', { cookie })).status).toBe(404);
  });
});

describe('operators', () => {
  test('see that it lives and is ready, with a broken FAQ file named while the last good one answers', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'ok' });
    const reported = new Promise(resolve => server.app.get(FaqLibrary).onChange(resolve));
    await writeFile(join(server.folder, 'faq/fr/compte.json'), '{\n  "locale": "fr",\n  oops\n}\n');
    await reported;
    const ready = await get('/health/ready');
    expect([ready.status, await ready.json()]).toMatchObject([
      200,
      {
        status: 'ok',
        details: { database: { status: 'ok' }, faq: { status: 'ok', errors: [{ line: 3, column: 3 }] } },
      },
    ]);
    const visitor = await server.visitor();
    await visitor.say('Comment créer un compte ?');
    await visitor.hear(
      'newMessage',
      ({ answer }: { answer?: { entryId?: string } }) => answer?.entryId === 'compte.creer',
    );
    const status = await bodyOf<FaqStatus>(get('/api/faq/status', { cookie: agent.cookie }));
    expect(status.errors[0]).toMatchObject({
      file: expect.stringContaining('compte.json'),
      line: 3,
      column: 3,
    });
  });

  test('and editors read what is wrong in the language that they ask for, in English when they ask for none', async () => {
    const reported = new Promise(resolve => server.app.get(FaqLibrary).onChange(resolve));
    await writeFile(join(server.folder, 'faq/fr/compte.json'), '{\n  "locale": "fr",\n}\n');
    await reported;
    const { cookie } = agent;
    const told = async (query: string) => {
      const { errors } = await bodyOf<FaqStatus>(get(`/api/faq/status${query}`, { cookie }));
      return errors.map(({ line, column, message }) => `${line}:${column}: ${message}`);
    };
    expect(await told('?locale=fr')).toEqual(['2:17: Rien ne suit cette virgule\u00a0: retirez-la.']);
    for (const english of ['?locale=en', '?locale=', ''])
      expect(await told(english)).toEqual(['2:17: Nothing follows this comma: remove it.']);
    const unknown = await get('/api/faq/status?locale=de', { cookie });
    expect([unknown.status, await unknown.json()]).toMatchObject([
      400,
      { error: { code: 'invalid_payload', message: expect.stringMatching(/^locale: .*"fr"/) } },
    ]);
  });

  test('read the seed’s four figures, from here or with the token', async () => {
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/mosala_connections\{namespace="\/"\} \d+/);
    expect(text).toMatch(/mosala_answer_seconds_count\{decision="answer"\} [1-9]/);
    expect(text).toMatch(/mosala_received_bytes_total [1-9]/);
    expect(text).toMatch(/mosala_sent_bytes_total [1-9]/);
    await expect(server.visitor({}, { extraHeaders: { origin: 'https://evil.example' } })).rejects.toThrow();
    expect(await (await get('/metrics')).text()).toMatch(
      /mosala_connection_errors_total\{namespace="\/",reason="forbidden"\} 1/,
    );
    const behindProxy = { 'x-forwarded-for': '203.0.113.9' };
    expect((await get('/metrics', behindProxy)).status).toBe(401);
    expect(
      (await get('/metrics', { ...behindProxy, authorization: 'Bearer a metrics token of ours' })).status,
    ).toBe(200);
    expect((await get('/metrics', { authorization: 'Bearer wrong' })).status).toBe(401);
  });

  test('and integrators find the API described', async () => {
    const { paths } = await bodyOf<{ paths: object }>(get('/api/openapi.json'));
    expect(Object.keys(paths).sort()).toEqual([
      '/api/agents',
      '/api/agents/{id}/deactivate',
      '/api/agents/{id}/duties',
      '/api/agents/{id}/link',
      '/api/agents/{id}/reactivate',
      '/api/agents/{id}/role',
      '/api/auth/link',
      '/api/auth/link/use',
      '/api/auth/login',
      '/api/auth/logout',
      '/api/canned-replies',
      '/api/canned-replies/{id}',
      '/api/conversations',
      '/api/conversations/counts',
      '/api/conversations/tags',
      '/api/conversations/{id}/messages',
      '/api/conversations/{id}/visitor',
      '/api/departments',
      '/api/departments/{id}',
      '/api/faq/pack/{locale}',
      '/api/faq/status',
      '/api/me',
      '/api/me/password',
      '/api/me/push',
      '/api/me/push/test',
      '/api/me/sessions',
      '/api/me/sessions/{id}',
      '/api/supervision',
    ]);
    expect(JSON.stringify(paths)).not.toContain('$ref');
    expect((await get('/api/docs')).status).toBe(200);
    expect(await (await get('/api/nowhere')).json()).toMatchObject({ error: { code: 'not_found' } });
  });
});
