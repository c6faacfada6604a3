import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { importJWK, type JWK, jwtVerify } from 'jose';
import webPush from 'web-push';
import { Presences } from '../src/agents/presence.ts';
import type { GivenSubscription, Message, PushKey } from '../src/contract/index.ts';
import { Watchdog } from '../src/conversation/watchdog.ts';
import { lookupPublic } from '../src/notifications/endpoint.ts';
import { Notifier } from '../src/notifications/notifier.ts';
import { PushSubscriptionStore } from '../src/notifications/push-subscription-store.ts';
import { Clock } from '../src/platform/clock.ts';
import { Logger } from '../src/platform/logger.ts';
import { vapidPublicKey } from '../src/platform/vapid-key.ts';
import { Database } from '../src/storage/database.ts';
import { type Browser, type PushService, pushService } from './push-service.ts';
import {
  bodyOf,
  connectAgent,
  node,
  signIn,
  type TestAgent,
  type TestNode,
  type TestVisitor,
} from './world.ts';

const password = 'a long enough password';

let service: PushService;
let server: TestNode;
let admin: string;
let chief: TestAgent;
beforeAll(async () => {
  service = await pushService();
  server = await node({ PUSH_SERVICES: service.origin });
  admin = await signIn(server.url, 'admin@example.org', 'administrator pass');
  chief = await server.agent('Chantal', 'supervisor');
});
afterAll(async () => {
  await server.stop();
  await service.stop();
});

let count = 0;
/** Available, and told in this browser. */
let awa: TestAgent;
let browser: Browser;
function arriveEachTime(): void {
  beforeEach(async () => {
    awa = await server.agent(`Awa-${++count}`);
    await awa.do('setAvailability', { status: 'online' });
    browser = service.browser();
    await subscribe(awa.cookie, browser.subscription);
  });
  afterEach(async () => {
    await call('DELETE', '/api/me/push', awa.cookie);
    await call('DELETE', '/api/me/sessions', awa.cookie);
    await leave(awa);
  });
}

function call(method: string, path: string, cookie: string, body?: object): Promise<Response> {
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  return fetch(server.url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

const subscribe = async (cookie: string, given: Partial<GivenSubscription>) =>
  outcome(await call('PUT', '/api/me/push', cookie, given));
const askForTest = async (cookie: string) => outcome(await call('POST', '/api/me/push/test', cookie));

/** The status, and of a refusal its code and reason. */
async function outcome(response: Response): Promise<unknown[]> {
  const { error } = await bodyOf<{ error?: { code: string; details?: { reason?: string } } }>(response);
  return error ? [response.status, error.code, error.details?.reason] : [response.status];
}

/** Closes this tab, and waits until the server knows. */
async function leave(agent: TestAgent): Promise<void> {
  const presences = server.app.get(Presences);
  const { id } = agent.session.agent;
  if (!presences.isConnected(id)) return;
  await new Promise<void>(resolve => {
    const stop = presences.onChange(({ agentId, connected }) => {
      if (agentId !== id || connected) return;
      stop();
      resolve();
    });
    agent.close();
  });
}

/** Everything that is due is sent, and has arrived where it was taken. */
const look = () => server.app.get(Notifier).look();
const told = ({ heard }: Browser) => heard.map(({ push }) => push);
const subscribed = async () =>
  (await server.app.get(PushSubscriptionStore).all(new Date())).map(({ endpoint }) => endpoint);
const idOf = ({ session }: TestAgent) => session.agent.id;
const secondDevice = async (agent: TestAgent) => signIn(server.url, agent.session.agent.email, password);

describe('who is called while no console is open', () => {
  arriveEachTime();
  let visitor: TestVisitor;
  let conversationId: string;
  beforeEach(async () => {
    visitor = await server.visitor();
    conversationId = visitor.session.conversation.id;
  });
  afterEach(() => visitor.do('closeConversation'));

  test('is told that somebody waits, sealed for this browser and signed by this server', async () => {
    await leave(awa);
    await visitor.do('requestHuman');
    await look();
    const { push, headers } = await browser.hear();
    expect(push).toEqual({
      title: expect.stringMatching(/^Visiteur \w{5}$/),
      body: 'attend une réponse. Ouvrez la file pour prendre la conversation.',
      tag: conversationId,
      link: `#/queue/${conversationId}`,
      isTest: false,
    });
    expect(headers).toMatchObject({ ttl: '600', urgency: 'high', topic: expect.stringMatching(/^.{32}$/) });
    const { publicKey } = await bodyOf<PushKey>(call('GET', '/api/me/push', awa.cookie));
    const [, token = '', key] = /^vapid t=(.+), k=(.+)$/.exec(headers.authorization ?? '') ?? [];
    expect(key).toBe(publicKey);
    const { payload } = await jwtVerify(token, await keyOf(publicKey));
    expect(payload).toMatchObject({ aud: service.origin, sub: 'mailto:webmaster@localhost' });
  });

  test('is told in the language of the browser', async () => {
    await subscribe(awa.cookie, { ...browser.subscription, locale: 'en' });
    await subscribe(awa.cookie, browser.subscription); // as a worker does, which knows no language
    await leave(awa);
    await visitor.do('requestHuman');
    await look();
    expect((await browser.hear()).push).toMatchObject({ title: expect.stringMatching(/^Visitor /) });
  });

  test('is told nothing while a console is open there, nor of what was taken meanwhile', async () => {
    await visitor.say('Bonjour');
    await chief.do('addNote', { conversationId, message: 'Qui connaît cela ?', mentions: [idOf(awa)] });
    await look();
    await leave(awa);
    await visitor.do('requestHuman');
    await chief.do('claim', { conversationId });
    await look();
    expect(told(browser)).toEqual([]);
  });

  test('is told of what waits only where they can take it and did not give it up', async () => {
    const duties = { departments: ['emploi'], capacity: 5, locales: ['fr'] };
    await call('PUT', `/api/agents/${idOf(awa)}/duties`, admin, duties);
    await leave(awa);
    await visitor.do('requestHuman', { department: 'technique' });
    await look();
    expect(told(browser)).toEqual([]);
    await visitor.do('requestHuman', { department: 'emploi' });
    await look();
    expect(told(browser)).toHaveLength(1);
    awa = await connectAgent(server.url, awa.cookie);
    await awa.do('claim', { conversationId });
    await awa.do('release', { conversationId });
    await leave(awa);
    await look();
    expect(told(browser)).toHaveLength(1);
  });

  test('is told again once somebody has waited too long', async () => {
    await leave(awa);
    await visitor.do('requestHuman');
    await look();
    const clock = jest.spyOn(server.app.get(Clock), 'now');
    clock.mockImplementation(() => new Date(Date.now() + 15 * 60_000));
    await server.app.get(Watchdog).look();
    await look();
    clock.mockRestore();
    expect(told(browser).map(({ tag }) => tag)).toEqual([conversationId, conversationId]);
  });

  test('is told of what is theirs alone, while they are away', async () => {
    await awa.do('setAvailability', { status: 'away' });
    await leave(awa);
    await visitor.do('requestHuman');
    await look();
    expect(told(browser)).toEqual([]);
    const note = { conversationId, message: 'Un secret', mentions: [idOf(awa)] };
    await chief.do('addNote', note);
    await look();
    expect(told(browser)).toEqual([
      expect.objectContaining({
        title: 'Chantal',
        body: 'vous appelle dans une note.',
        tag: conversationId,
        link: `#/all/${conversationId}`,
      }),
    ]);
  });

  test('is told on the other device of what they have not looked at on this one, and of no words', async () => {
    const phone = service.browser();
    await subscribe(await secondDevice(awa), phone.subscription);
    await visitor.do('requestHuman');
    await chief.do('assign', { conversationId, agentId: idOf(awa) });
    await look();
    expect(told(phone)).toEqual([
      expect.objectContaining({ body: 'vous est confiée et attend votre réponse.', tag: conversationId }),
    ]);
    await awa.do('markRead', { conversationId, seq: (await visitor.say('Un autre secret')).seq });
    await look();
    expect(told(phone)).toHaveLength(1);
    await visitor.say('Un troisième secret');
    await visitor.say('et un quatrième');
    await look();
    expect(told(phone).slice(1)).toEqual([
      expect.objectContaining({ body: 'vous a écrit.', link: `#/mine/${conversationId}` }),
    ]);
    await chief.do('addNote', { conversationId, message: 'Secret', mentions: [idOf(awa)] });
    await awa.do('readMentions', { conversationId });
    await look();
    expect(told(phone)).toHaveLength(2);
    expect(JSON.stringify(told(phone))).not.toMatch(/secret/i);
    expect(told(browser)).toEqual([]);
  });

  test('is told of what waits for anybody only once no console of theirs is open anywhere', async () => {
    const phone = service.browser();
    await subscribe(await secondDevice(awa), phone.subscription);
    const duties = { departments: [], capacity: 1, locales: ['fr'] };
    await call('PUT', `/api/agents/${idOf(awa)}/duties`, admin, duties);
    await visitor.do('requestHuman');
    await awa.hear('given');
    const [other, otherId] = await server.waiting();
    await look();
    expect(told(phone).map(({ tag }) => tag)).toEqual([conversationId]);
    await leave(awa);
    await other.do('cancelHandoff');
    await other.do('requestHuman');
    await look();
    expect(told(phone).at(-1)?.tag).toBe(otherId);
    expect(told(browser).map(({ tag }) => tag)).toEqual([otherId]);
    await other.do('closeConversation');
  });

  test('is told two seconds later, and keeps nobody waiting though the push service does not answer', async () => {
    await leave(awa);
    browser.answers = [null];
    await visitor.do('requestHuman');
    await browser.asked;
    await visitor.say('Bonjour ?');
    await visitor.hear<Message>('newMessage', ({ message }) => message === 'Bonjour ?');
    expect(told(browser)).toEqual([]);
    service.hangUp();
    await browser.hear(); // tried again
  });
});

describe('a subscription', () => {
  arriveEachTime();

  const ends: [string, () => Promise<unknown>][] = [
    ['is signed out', () => call('POST', '/api/auth/logout', awa.cookie)],
    ['is ended from another device', async () => call('DELETE', '/api/me/sessions', await secondDevice(awa))],
    [
      'ends because the password was changed elsewhere',
      async () => {
        const given = { currentPassword: password, newPassword: 'another one, just as long' };
        return call('PUT', '/api/me/password', await secondDevice(awa), given);
      },
    ],
    ['is of a deactivated account', () => call('POST', `/api/agents/${idOf(awa)}/deactivate`, admin)],
  ];
  test.each(ends)('ends with its session, when that %s', async (_, end) => {
    expect(await subscribed()).toContain(browser.subscription.endpoint);
    await end();
    expect(await subscribed()).not.toContain(browser.subscription.endpoint);
  });

  test('calls nobody whose session has expired or who only edits, whatever is still kept', async () => {
    const store = server.app.get(PushSubscriptionStore);
    expect(await store.all(new Date(Date.now() + 15 * 24 * 60 * 60 * 1000))).toEqual([]);
    await call('PUT', `/api/agents/${idOf(awa)}/role`, admin, { role: 'editor' });
    expect(await subscribed()).toEqual([]);
    expect(await askForTest(awa.cookie)).toEqual([403, 'forbidden', undefined]);
  });

  test('is the browser’s: of two agents in turn the second is told there', async () => {
    const ben = await server.agent(`Ben-${count}`);
    expect(await subscribe(ben.cookie, browser.subscription)).toEqual([200]);
    expect(await askForTest(awa.cookie)).toEqual([404, 'not_found', 'not_subscribed']);
    expect(await askForTest(ben.cookie)).toEqual([200]);
    await call('DELETE', '/api/me/push', ben.cookie);
    expect(await askForTest(ben.cookie)).toEqual([404, 'not_found', 'not_subscribed']);
    expect(told(browser)).toHaveLength(1);
  });

  test('is one a session: a newer takes its place', async () => {
    const newer = service.browser();
    await subscribe(awa.cookie, newer.subscription);
    await askForTest(awa.cookie);
    expect(told(newer)).toEqual([
      {
        title: 'Essai de notification',
        body: 'Vous serez prévenu ainsi, même quand la console est fermée.',
        tag: 'test',
        link: '#/account',
        isTest: true,
      },
    ]);
    expect(told(browser)).toEqual([]);
  });

  test('is refused beyond twenty browsers of an agent', async () => {
    await server.app.get(Database).write(async db => {
      const { id: _, ...session } = await db
        .selectFrom('agent_session')
        .selectAll()
        .where('agent_id', '=', idOf(awa))
        .executeTakeFirstOrThrow();
      const { session_id: __, ...subscription } = await db
        .selectFrom('push_subscription')
        .selectAll()
        .where('endpoint', '=', browser.subscription.endpoint)
        .executeTakeFirstOrThrow();
      for (let other = 1; other < 20; other++) {
        const id = `${idOf(awa)} ${other}`;
        await db
          .insertInto('agent_session')
          .values({ ...session, id })
          .execute();
        await db
          .insertInto('push_subscription')
          .values({ ...subscription, session_id: id, endpoint: id })
          .execute();
      }
    });
    const last = await secondDevice(awa);
    expect(await subscribe(last, service.browser().subscription)).toEqual([409, 'conflict', 'too_many']);
    expect(await subscribe(awa.cookie, service.browser().subscription)).toEqual([200]);
  });
});

describe('a subscription', () => {
  const good = 'https://push.example.org/1';
  test.each<[string, object, unknown[]]>([
    ['without keys', { keys: undefined }, [400, 'invalid_payload', undefined]],
    ['by http', { endpoint: 'http://push.example.org/1' }, [400, 'invalid_payload', 'not_public']],
    [
      'at another port',
      { endpoint: 'https://push.example.org:8443/1' },
      [400, 'invalid_payload', 'not_public'],
    ],
    [
      'with a password',
      { endpoint: 'https://a:b@push.example.org/1' },
      [400, 'invalid_payload', 'not_public'],
    ],
    ['at an address', { endpoint: 'https://93.184.216.34/1' }, [400, 'invalid_payload', 'not_public']],
    ['at this machine', { endpoint: 'https://127.1/1' }, [400, 'invalid_payload', 'not_public']],
    ['at this machine, in IPv6', { endpoint: 'https://[::1]/1' }, [400, 'invalid_payload', 'not_public']],
    [
      'at a name without a domain',
      { endpoint: 'https://localhost/1' },
      [400, 'invalid_payload', 'not_public'],
    ],
    ['that is no address', { endpoint: 'push' }, [400, 'invalid_payload', undefined]],
    ['that is too long', { endpoint: `${good}${'x'.repeat(2_000)}` }, [400, 'invalid_payload', undefined]],
    ['with a key too short', { keys: { p256dh: 'AAAA', auth: 'AAAA' } }, [400, 'invalid_payload', undefined]],
    [
      'with no point',
      { keys: { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) } },
      [400, 'invalid_payload', 'no_key'],
    ],
    ['in another language', { locale: 'ln' }, [400, 'invalid_payload', undefined]],
  ])('%s is refused', async (_, given, refused) => {
    const { keys } = service.browser().subscription;
    expect(await subscribe(chief.cookie, { endpoint: good, keys, ...given })).toEqual(refused);
  });
});

describe('a push service', () => {
  arriveEachTime();

  test('that knows a browser no more makes us forget it', async () => {
    browser.answers = [410];
    expect(await askForTest(awa.cookie)).toEqual([404, 'not_found', 'not_subscribed']);
    expect(await subscribed()).toEqual([]);
  });

  test('that takes no push is counted and logged, without its address', async () => {
    const logged = jest.spyOn(server.app.get(Logger), 'warn');
    for (const status of [302, 400, 403, 503]) {
      browser.answers = [status];
      expect(await askForTest(awa.cookie)).toEqual([503, 'unavailable', 'not_taken']);
    }
    expect(told(browser)).toEqual([]);
    expect(await subscribed()).toHaveLength(1);
    expect(logged).toHaveBeenCalledTimes(4);
    expect(JSON.stringify(logged.mock.calls)).not.toContain('/push/');
    logged.mockRestore();
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/mosala_pushes_total{outcome="failed"} [4-9]/);
    expect(metrics).toMatch(/mosala_pushes_total{outcome="gone"} \d/);
  });

  test('is not reached by a name that leads into our own network', async () => {
    const address = (name: string) =>
      new Promise((resolve, reject) =>
        lookupPublic(name, { all: true }, (error, found) => (error ? reject(error) : resolve(found))),
      );
    for (const ours of ['localhost', '10.1.2.3', '169.254.169.254', '::ffff:192.168.0.1', 'fd00::1'])
      await expect(address(ours)).rejects.toMatchObject({ code: 'ENOTPUBLIC' });
    expect(await address('93.184.216.34')).toEqual([{ address: '93.184.216.34', family: 4 }]);
  });

  test('is tried no more than ten times a minute', async () => {
    const outcomes = [];
    for (let time = 0; time < 11; time++) outcomes.push(await askForTest(awa.cookie));
    expect(outcomes.at(-2)).toEqual([200]);
    expect(outcomes.at(-1)).toEqual([429, 'rate_limited', undefined]);
  });
});

describe('the key by which push services know us', () => {
  test('is made once, kept for its owner only, and told to who is signed in', async () => {
    const file = join(server.folder, 'data', 'vapid-key');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(vapidPublicKey(await readFile(file, 'utf8'))).toBe(await publicKeyOf(server));
    expect(await outcome(await call('GET', '/api/me/push', ''))).toEqual([401, 'unauthorized', undefined]);
  });

  test('is the one of the environment where there is one', async () => {
    const { privateKey, publicKey } = webPush.generateVAPIDKeys();
    const other = await node({ VAPID_PRIVATE_KEY: privateKey });
    expect(await publicKeyOf(other)).toBe(publicKey);
    await expect(stat(join(other.folder, 'data', 'vapid-key'))).rejects.toThrow('ENOENT');
    await other.stop();
  });
});

async function publicKeyOf({ url }: TestNode): Promise<string> {
  const cookie = await signIn(url, 'admin@example.org', 'administrator pass');
  const answer = await bodyOf<PushKey>(fetch(`${url}/api/me/push`, { headers: { cookie } }));
  return answer.publicKey;
}

/** As a push service checks the signature. */
function keyOf(publicKey: string) {
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map(half => half.toString('base64url'));
  return importJWK({ kty: 'EC', crv: 'P-256', x, y } as JWK, 'ES256');
}
