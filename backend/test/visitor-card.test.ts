import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  AgentConversation,
  ConversationsPage,
  Tags,
  VisitorConversation,
  VisitorRecord,
} from '../src/contract/index.ts';
import { healed } from './replay.ts';
import { bodyOf, node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let bruno: TestAgent;
let chief: TestAgent;
beforeAll(async () => {
  server = await node();
  [awa, bruno, chief] = [
    await server.agent('Awa'),
    await server.agent('Bruno'),
    await server.agent('Chloe', 'supervisor'),
  ];
});
afterAll(() => server.stop());

const get = <T>(path: string, { cookie }: TestAgent = awa) =>
  bodyOf<T>(fetch(`${server.url}/api/conversations${path}`, { headers: { cookie } }));
const idOf = (visitor: TestVisitor) => visitor.session.conversation.id;
const waiting = async () => (await server.waiting())[0];

describe('tags and priority', () => {
  test('are set by whoever sees the conversation, and everybody else sees it at once', async () => {
    const conversationId = idOf(await waiting());
    await awa.do('addTag', { conversationId, tag: '  Compte  bloqué ' });
    await bruno.do('addTag', { conversationId, tag: 'compte bloqué' });
    await bruno.do('addTag', { conversationId, tag: 'abc' });
    const marked = await awa.do('setPriority', { conversationId, priority: 'urgent' });
    expect(marked).toMatchObject({ tags: ['abc', 'compte bloqué'], priority: 'urgent', status: 'queued' });
    await chief.hear<AgentConversation>(
      'conversationUpdated',
      ({ id, tags, priority }) => id === conversationId && tags.length === 2 && priority === 'urgent',
    );
    await healed(server.url, chief);
    expect((await get<Tags>('/tags')).tags).toEqual([
      { tag: 'abc', conversations: 1 },
      { tag: 'compte bloqué', conversations: 1 },
    ]);
    const listed = await get<ConversationsPage>(`?tag=${encodeURIComponent('Compte bloqué')}`);
    expect(listed.conversations.map(({ id }) => id)).toEqual([conversationId]);
    expect(await bruno.do('removeTag', { conversationId, tag: 'ABC' })).toMatchObject({
      tags: ['compte bloqué'],
    });
  });

  test('leave the order of the queue as it is', async () => {
    const [first, second] = [await waiting(), await waiting()];
    await awa.do('setPriority', { conversationId: idOf(second), priority: 'urgent' });
    const late = await server.agent('Denise');
    const order = late.session.queue.map(({ id }) => id);
    expect(order.indexOf(idOf(first))).toBeLessThan(order.indexOf(idOf(second)));
  });

  test('are refused where they make no sense', async () => {
    const conversationId = idOf(await waiting());
    const refusal = async (event: string, payload: object) => {
      const reply = await awa.emit(event, { conversationId, ...payload });
      return reply.ok ? null : reply.error.code;
    };
    expect(await refusal('addTag', { tag: '   ' })).toBe('invalid_payload');
    expect(await refusal('addTag', { tag: 'x'.repeat(41) })).toBe('too_large');
    expect(await refusal('setPriority', { priority: 'asap' })).toBe('invalid_payload');
    expect(await refusal('addTag', { conversationId: 'nowhere', tag: 'x' })).toBe('not_found');
    for (let index = 0; index < 20; index++) await awa.do('addTag', { conversationId, tag: `tag ${index}` });
    await awa.do('addTag', { conversationId, tag: 'tag 3' });
    expect(await awa.emit('addTag', { conversationId, tag: 'one more' })).toMatchObject({
      ok: false,
      error: { code: 'conflict', details: { reason: 'too_many_tags' } },
    });
  });
});

describe('a ban', () => {
  test('ends what is open, refuses whatever the visitor sends, on every device, and nobody else', async () => {
    const visitor = await waiting();
    const other = await waiting();
    const conversationId = idOf(visitor);
    const phone = await server.visitor(visitor.returning);
    const banned = await chief.do('banVisitor', { conversationId, reason: 'Insultes répétées' });
    expect(banned).toMatchObject({
      status: 'closed',
      ban: { reason: 'Insultes répétées', by: { name: 'Chloe' } },
    });
    for (const device of [visitor, phone]) {
      await device.hear<VisitorConversation>(
        'conversationUpdated',
        ({ status, blocked }) => status === 'closed' && blocked === true,
      );
    }
    expect(JSON.stringify(visitor.heard)).not.toMatch(/Insultes|Chloe/);
    await awa.hear<AgentConversation>(
      'conversationUpdated',
      ({ id, ban }) => id === conversationId && ban?.reason === 'Insultes répétées',
    );
    const back = await server.visitor(visitor.returning);
    expect(back.session.conversation).toMatchObject({ id: conversationId, blocked: true });
    expect(back.session.messages.length).toBeGreaterThan(0);
    for (const [event, payload] of [
      ['sendMessage', { message: 'Encore moi' }],
      ['requestHuman', {}],
      ['setContext', { page: '/ailleurs' }],
      ['cancelHandoff', {}],
      ['typing', { isTyping: true }],
      ['markRead', { seq: 1 }],
      ['closeConversation', {}],
      ['startConversation', {}],
    ] as const) {
      expect([event, await back.emit(event, payload)]).toMatchObject([
        event,
        { ok: false, error: { code: 'forbidden', message: 'You can no longer write here.' } },
      ]);
    }
    expect((await back.do('fetchMessages')).messages).toHaveLength(back.session.messages.length);
    await other.say('Et moi ?');
    expect(other.session.conversation.blocked).toBeUndefined();
  });

  test('is lifted, and who banned, why, and who lifted it when is kept', async () => {
    const visitor = await waiting();
    const conversationId = idOf(visitor);
    await chief.do('banVisitor', { conversationId, reason: 'Publicité' });
    const again = await chief.do('banVisitor', { conversationId, reason: 'Autre raison' });
    expect(again.ban?.reason).toBe('Publicité');
    visitor.heard.length = 0;
    expect((await chief.do('unbanVisitor', { conversationId })).ban).toBeUndefined();
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ blocked }) => blocked === undefined);
    await visitor.say('Me revoilà');
    await chief.do('unbanVisitor', { conversationId });
    expect(await get<VisitorRecord>(`/${conversationId}/visitor`)).toMatchObject({
      conversations: 1,
      bans: [{ reason: 'Publicité', by: { name: 'Chloe' }, lifted: { by: { name: 'Chloe' } } }],
    });
  });

  test('belongs to supervisors and administrators, and needs a reason', async () => {
    const conversationId = idOf(await waiting());
    for (const event of ['banVisitor', 'unbanVisitor']) {
      expect(await awa.emit(event, { conversationId, reason: 'Parce que' })).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
    expect(await chief.emit('banVisitor', { conversationId, reason: ' ' })).toMatchObject({
      ok: false,
      error: { code: 'invalid_payload' },
    });
    expect(await chief.emit('banVisitor', { conversationId: 'nowhere', reason: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  });
});

test('earlier conversations of a visitor are found, and only theirs', async () => {
  const visitor = await waiting();
  await waiting();
  const earlier = idOf(visitor);
  visitor.heard.length = 0;
  await visitor.do('startConversation');
  await visitor.hear('session');
  const { conversations } = await get<ConversationsPage>(`?visitor=${visitor.session.visitorId}`);
  expect(conversations.map(({ id }) => id).sort()).toEqual([earlier, idOf(visitor)].sort());
  expect(await get<VisitorRecord>(`/${earlier}/visitor`)).toMatchObject({ conversations: 2, bans: [] });
  const editor = await server.agent('Edith', 'editor');
  expect(await get(`/${earlier}/visitor`, editor)).toMatchObject({ error: { code: 'forbidden' } });
  expect(await get('/nowhere/visitor')).toMatchObject({ error: { code: 'not_found' } });
});
