import { createHmac, generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import type { AgentConversation, Message } from '../src/contract/index.ts';
import { Clock } from '../src/platform/clock.ts';
import { node, type TestNode, type TestVisitor } from './world.ts';

const secret = 'the secret that the host site shares with us';
const inAnHour = Math.floor(Date.now() / 1000) + 3_600;

let server: TestNode;
beforeAll(async () => {
  server = await node({ IDENTITY_SECRET: secret });
});
afterAll(() => server.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

function signed(claims: Record<string, unknown>, key: Parameters<SignJWT['sign']>[0] = bytes(secret)) {
  const alg = key instanceof Uint8Array ? 'HS256' : 'RS256';
  return new SignJWT({ exp: inAnHour, ...claims }).setProtectedHeader({ alg }).sign(key);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Somebody who is signed in at the host site. */
async function person(sub: string, claims: object = {}, visitorToken?: string): Promise<TestVisitor> {
  return server.visitor({ identityToken: await signed({ sub, ...claims }), visitorToken });
}

describe('an identity token', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' });
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const parts = `${encoded({ alg: 'RS256' })}.${encoded({ sub: 'awa', exp: inAnHour })}`;
  const hmac = (key: string | Buffer) => createHmac('sha256', key).update(parts).digest('base64url');

  test.each<[string, () => unknown]>([
    [
      'signed with another secret',
      () => signed({ sub: 'awa' }, bytes('another secret, as long as the true one')),
    ],
    ['that is not signed', () => new UnsecuredJWT({ sub: 'awa', exp: inAnHour }).encode()],
    ['of a key pair', () => signed({ sub: 'awa' }, privateKey)],
    ['that says RS256 above our own signature', () => `${parts}.${hmac(secret)}`],
    ['that says RS256 above the signature of a public key', () => `${parts}.${hmac(publicPem)}`],
    ['that has expired', () => signed({ sub: 'awa', exp: inAnHour - 2 * 3_600 })],
    ['that never expires', () => signed({ sub: 'awa', exp: undefined })],
    ['that is not valid yet', () => signed({ sub: 'awa', nbf: inAnHour })],
    ['for nobody', () => signed({})],
    ['for an empty name', () => signed({ sub: '' })],
    ['for a number', () => signed({ sub: 7 })],
    ['for a name that is too long', () => signed({ sub: 'a'.repeat(129) })],
    ['that is longer than any', () => signed({ sub: 'awa', padding: 'x'.repeat(4_096) })],
    ['that is no token', () => 'awa'],
    ['that is no text', () => 7],
  ])('%s is refused', async (_, make) => {
    const auth = { identityToken: (await make()) as string };
    await expect(server.visitor(auth)).rejects.toThrow('unauthorized');
  });

  test('is good for a minute after it has expired, as clocks differ', async () => {
    const identityToken = await signed({ sub: 'clock' });
    const clock = jest.spyOn(server.app.get(Clock), 'now');
    clock.mockReturnValue(new Date((inAnHour + 55) * 1000));
    await server.visitor({ identityToken });
    clock.mockReturnValue(new Date((inAnHour + 65) * 1000));
    await expect(server.visitor({ identityToken })).rejects.toThrow('unauthorized');
  });

  test('that is empty is what a site sends while nobody is signed in', async () => {
    for (const identityToken of ['', null]) await server.visitor({ identityToken });
  });

  test('is refused where no secret is set', async () => {
    const unset = await node();
    const identityToken = await signed({ sub: 'awa' });
    await expect(unset.visitor({ identityToken })).rejects.toThrow('unauthorized');
    await unset.stop();
  });
});

describe('somebody whom the host site makes known', () => {
  test('is the same visitor on every device, and later by the visitor token alone', async () => {
    const phone = await person('brice');
    await phone.say('Comment créer un compte ?');
    const laptop = await person('brice');
    expect(laptop.session).toMatchObject({ visitorId: phone.session.visitorId, messages: [{}, {}] });

    const later = await server.visitor(laptop.returning);
    expect(later.session.visitorId).toBe(phone.session.visitorId);
    await later.say('ouvrir un compte');
    const { userId } = await phone.hear<Message>('newMessage', ({ seq }) => seq === 3);
    expect(userId).toBe(phone.session.visitorId);
  });

  test('keeps the conversation they began anonymously, and signs their messages from then on', async () => {
    const before = await server.visitor();
    await before.say('Comment créer un compte ?');
    const after = await person('chantal', { name: 'Chantal' }, before.session.visitorToken);
    expect(after.session).toMatchObject({
      visitorId: before.session.visitorId,
      messages: [{ userId: 'anonymous' }, { userId: 'bot' }],
    });
    await after.say('ouvrir un compte');
    const mine = await after.hear<Message>('newMessage', ({ seq }) => seq === 3);
    const { visitorId } = before.session;
    expect(mine).toMatchObject({ userId: visitorId, author: { kind: 'visitor', name: 'Chantal' } });
    const { messages } = await after.do('fetchMessages');
    expect(messages.map(({ userId }) => userId)).toEqual(['anonymous', 'bot', visitorId, 'bot']);
  });

  test('is alone with what they write: the anonymous visitor’s sockets and token end', async () => {
    const shared = await server.visitor();
    const end = new Promise(resolve => shared.socket.once('disconnect', resolve));
    const known = await person('didier', {}, shared.session.visitorToken);
    expect(known.session.visitorId).toBe(shared.session.visitorId);
    await end;
    const again = await server.visitor(shared.returning);
    expect(again.session.visitorId).not.toBe(known.session.visitorId);
  });

  test('never becomes somebody else: another person on the same device is another visitor', async () => {
    const first = await person('estelle', { name: 'Estelle' });
    await first.say('Comment créer un compte ?');
    const second = await person('fabrice', { name: 'Fabrice' }, first.session.visitorToken);
    expect(second.session.visitorId).not.toBe(first.session.visitorId);
    expect(second.session.messages).toEqual([]);
    expect(first.socket.connected).toBe(true);
    expect((await person('estelle')).session.messages).toHaveLength(2);
  });

  test('is one visitor, however many devices connect at once', async () => {
    const devices = await Promise.all([person('grace'), person('grace'), person('grace')]);
    expect(new Set(devices.map(({ session }) => session.visitorId)).size).toBe(1);
  });

  test('leaves nothing behind: who connects without tokens afterwards is a new visitor', async () => {
    const known = await person('herve');
    await known.say('Comment créer un compte ?');
    const next = await server.visitor();
    expect(next.session.visitorId).not.toBe(known.session.visitorId);
    expect(next.session.messages).toEqual([]);
  });

  test('is shown to agents with name and contact, at once and as the site last told them', async () => {
    const agent = await server.agent('Awa');
    const anonymous = await server.visitor();
    await anonymous.do('requestHuman');
    const { id } = anonymous.session.conversation;
    const news = (fits: (visitor: AgentConversation['visitor']) => boolean) =>
      agent.hear<AgentConversation>(
        'conversationUpdated',
        conversation => conversation.id === id && fits(conversation.visitor),
      );
    const visitorId = anonymous.session.visitorId;
    expect((await news(() => true)).visitor).toEqual({ id: visitorId });

    const contact = { name: ' Irène Mabiala ', email: 'irene@example.org', phone: '+242 06 000 00 00' };
    await person('irene', contact, anonymous.session.visitorToken);
    expect((await news(({ name }) => name !== undefined)).visitor).toEqual({
      id: visitorId,
      ...contact,
      name: 'Irène Mabiala',
    });

    await person('irene', { name: 'Irène M.', phone: 242, email: 'x'.repeat(255) });
    const { visitor } = await news(({ name }) => name === 'Irène M.');
    expect(visitor).toMatchObject({ email: contact.email, phone: contact.phone });
  });
});
