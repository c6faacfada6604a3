import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  AgentConversation,
  Message,
  Note,
  Presence,
  VisitorConversation,
} from '../src/contract/index.ts';
import { connectAgent, node, post, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let ben: TestAgent;
let chief: TestAgent;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  ben = await server.agent('Ben');
  chief = await server.agent('Chantal', 'supervisor');
});
afterAll(() => server.stop());

let visitor: TestVisitor;
let conversationId: string;
beforeEach(async () => {
  visitor = await server.visitor({ page: '/jobs' });
  conversationId = visitor.session.conversation.id;
  await visitor.say('Comment créer un compte ?');
  await visitor.do('requestHuman');
});
afterEach(() => visitor.do('closeConversation'));

const here = <T extends { conversationId: string }>(payload: T) => payload.conversationId === conversationId;
const updated = (agent: TestAgent, fits: (conversation: AgentConversation) => boolean) =>
  agent.hear<AgentConversation>('conversationUpdated', value => value.id === conversationId && fits(value));

describe('an agent', () => {
  test('sees who waits, why, since when, and what the bot tried', async () => {
    const waiting = await updated(awa, ({ status }) => status === 'queued');
    expect(waiting).toMatchObject({
      visitor: { id: visitor.session.visitorId },
      page: '/jobs',
      locale: 'fr',
      reason: 'requested',
      waitingSince: expect.any(String),
      lastMessage: { author: { kind: 'system' } },
      visitorSaid: 'Comment créer un compte ?',
      attempts: [{ entryId: 'compte.creer', decision: 'answer', confidence: expect.any(Number) }],
      read: { visitor: 0, agent: 0 },
    });
    const late = await connectAgent(server.url, awa.cookie);
    expect(late.session.queue.map(({ id }) => id)).toContain(conversationId);
    late.close();
  });

  test('who claims first wins, and the other is told who it was', async () => {
    const replies = await Promise.all([awa, ben].map(agent => agent.emit('claim', { conversationId })));
    const winner = replies[0]?.ok ? awa : ben;
    expect(replies.filter(reply => reply.ok)).toHaveLength(1);
    expect(replies.find(reply => !reply.ok)).toMatchObject({
      error: {
        code: 'conflict',
        details: { agent: { id: winner.session.agent.id, name: winner.session.agent.name } },
      },
    });
    const claimed = await winner.do('claim', { conversationId });
    expect(claimed).toMatchObject({ status: 'assigned', visitorSaid: 'Comment créer un compte ?' });
    await winner.do('sendMessage', { conversationId, message: 'Bonjour.' });
    expect(await winner.do('open', { conversationId })).not.toHaveProperty('visitorSaid');
    await visitor.hear<VisitorConversation>(
      'conversationUpdated',
      ({ status, agent }) => status === 'assigned' && agent?.id === winner.session.agent.id,
    );
  });

  test('and a visitor write to each other, on all tabs, and the bot is silent', async () => {
    const tab = await connectAgent(server.url, awa.cookie);
    await awa.do('claim', { conversationId });
    const { seq } = await visitor.say('Vous êtes là ?');
    for (const agent of [awa, tab])
      await agent.hear<Message>('newMessage', message => here(message) && message.seq === seq);
    const answer = await awa.do('sendMessage', { conversationId, message: 'Oui, bonjour.', clientId: 'a1' });
    expect(answer.seq).toBe(seq + 1);
    expect(await tab.do('sendMessage', { conversationId, message: 'Oui', clientId: 'a1' })).toEqual(answer);
    const heard = await visitor.hear<Message>('newMessage', message => message.seq === answer.seq);
    expect(heard).toMatchObject({
      message: 'Oui, bonjour.',
      userId: awa.session.agent.id,
      author: { kind: 'agent', id: awa.session.agent.id, name: 'Awa' },
    });
    await tab.hear<Message>('newMessage', message => message.id === answer.id);
    expect(ben.all<Message>('newMessage').filter(here)).toEqual([]);
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.map(message => message.seq)).toEqual(messages.map((_, index) => index + 1));
    expect(messages.filter(message => message.author.kind === 'bot')).toHaveLength(1);
    tab.close();
  });

  test('and a visitor see each other type and read', async () => {
    await awa.do('claim', { conversationId });
    await visitor.do('typing', { isTyping: true });
    await awa.hear<{ conversationId: string; isTyping: boolean }>(
      'typing',
      typing => here(typing) && typing.isTyping,
    );
    await awa.do('typing', { conversationId, isTyping: true });
    expect(await visitor.hear('typing')).toMatchObject({
      author: { kind: 'agent', name: 'Awa' },
      isTyping: true,
    });
    await awa.do('markRead', { conversationId, seq: 99 });
    expect(await visitor.hear('read')).toEqual({ readerKind: 'agent', seq: 4 });
    await visitor.do('markRead', { seq: 2 });
    await awa.hear<{ conversationId: string; readerKind: string; seq: number }>(
      'read',
      read => here(read) && read.readerKind === 'visitor' && read.seq === 2,
    );
    const again = await server.visitor(visitor.returning);
    expect(again.session.conversation.read).toEqual({ visitor: 2, agent: 4 });
  });

  test('leaves notes that colleagues who watch see, and the visitor never', async () => {
    await ben.do('open', { conversationId });
    const written = { conversationId, message: 'Compte déjà bloqué deux fois.', clientId: randomUUID() };
    const note = await awa.do('addNote', written);
    expect(await awa.do('addNote', written)).toEqual(note);
    expect(await ben.hear<Note>('note', here)).toEqual(note);
    expect(note).toMatchObject({
      afterSeq: 3,
      clientId: written.clientId,
      author: { kind: 'agent', name: 'Awa' },
    });
    expect(await awa.do('fetchMessages', { conversationId })).toMatchObject({
      notes: [note],
      hasMore: false,
    });
    expect(await awa.do('fetchMessages', { conversationId, afterSeq: 3 })).toMatchObject({
      messages: [],
      notes: [note],
    });
    await visitor.say('Bonjour');
    await visitor.hear<Message>('newMessage', message => message.seq === 4);
    expect(visitor.heard.map(heard => heard.event)).not.toContain('note');
    expect(JSON.stringify(visitor.heard)).not.toContain('bloqué');
    await ben.do('leave', { conversationId });
  });

  test('who watches hears the messages, and no longer after leaving', async () => {
    await ben.do('open', { conversationId });
    const first = await visitor.say('Un');
    await ben.hear<Message>('newMessage', message => message.id === first.id);
    await ben.do('leave', { conversationId });
    const second = await visitor.say('Deux');
    await visitor.hear<Message>('newMessage', message => message.id === second.id);
    await updated(ben, ({ lastMessage }) => (lastMessage?.seq ?? 0) > second.seq);
    expect(ben.all<Message>('newMessage').map(({ id }) => id)).not.toContain(second.id);
  });

  test('puts it back at its old place, and gives it back to the bot', async () => {
    const { waitingSince } = await updated(awa, ({ status }) => status === 'queued');
    const later = await server.visitor();
    await later.do('requestHuman');
    await awa.do('claim', { conversationId });
    expect(await awa.do('release', { conversationId })).toMatchObject({ status: 'queued', waitingSince });
    const { queue } = (await connectAgent(server.url, ben.cookie)).session;
    const order = queue.map(({ id }) => id);
    expect(order.indexOf(conversationId)).toBeLessThan(order.indexOf(later.session.conversation.id));
    await later.do('closeConversation');

    await awa.do('claim', { conversationId });
    expect(await awa.do('returnToBot', { conversationId })).toMatchObject({ status: 'bot', reason: null });
    await visitor.say('Comment créer un compte ?');
    await visitor.hear<Message>('newMessage', message => message.seq > 6 && message.author.kind === 'bot');
  });

  test('resolves; the visitor who writes again is with the bot, in the same conversation', async () => {
    await awa.do('claim', { conversationId });
    expect(await awa.do('resolve', { conversationId })).toMatchObject({ status: 'closed' });
    expect(await ben.emit('claim', { conversationId })).toMatchObject({ error: { code: 'conflict' } });
    expect(await awa.emit('sendMessage', { conversationId, message: 'Encore' })).toMatchObject({ ok: false });
    await visitor.say('Merci');
    await updated(awa, ({ status, lastMessage }) => status === 'bot' && (lastMessage?.seq ?? 0) > 5);
  });

  test.each([
    'sendMessage',
    'release',
    'returnToBot',
    'resolve',
    'typing',
    'markRead',
  ])('may not %s in a colleague’s conversation, a supervisor may', async event => {
    await awa.do('claim', { conversationId });
    const payload = { conversationId, message: 'Bonjour', isTyping: true, seq: 1 };
    expect(await ben.emit(event, payload)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await chief.emit(event, payload)).toMatchObject({ ok: true });
  });

  test.each([
    'claim',
    'release',
    'returnToBot',
    'resolve',
    'open',
    'addNote',
    'fetchMessages',
    'markRead',
    'typing',
  ])('who names a conversation that is not there gets not_found from %s', async event => {
    const payload = { conversationId: 'nowhere', message: 'Bonjour', isTyping: true, seq: 1 };
    expect(await chief.emit(event, payload)).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  test('who may not speak yet is not shown typing, not even a supervisor', async () => {
    expect(await chief.emit('typing', { conversationId, isTyping: true })).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  test('follows the visitor to another page', async () => {
    await visitor.do('setContext', { page: '/faq?q=secret' });
    await updated(awa, ({ page }) => page === '/faq');
    const reconnected = await server.visitor({
      ...visitor.returning,
      page: 'https://example.org/contact?x=1',
    });
    await updated(awa, ({ page }) => page === '/contact');
    reconnected.close();
  });

  test('says whether they are there, and colleagues are told', async () => {
    expect(awa.session.agent.availability).toBe('offline');
    await awa.do('setAvailability', { status: 'online' });
    await ben.hear<Presence>(
      'presence',
      ({ name, availability }) => name === 'Awa' && availability === 'online',
    );
    expect(await awa.emit('setAvailability', { status: 'lunch' })).toMatchObject({
      error: { code: 'invalid_payload' },
    });
    const guest = await server.agent('Guest');
    const gone = awa.hear<Presence>('presence', ({ name, connected }) => name === 'Guest' && !connected);
    guest.close();
    expect(await gone).toMatchObject({ connected: false });
  });
});

describe('who may not', () => {
  test('connects without a session is refused, with the code as the message', async () => {
    await expect(connectAgent(server.url, '')).rejects.toThrow('unauthorized');
    await expect(connectAgent(server.url, 'mosala_session=forged')).rejects.toThrow('unauthorized');
  });

  test('an editor sees no conversation and can do nothing to any', async () => {
    const editor = await server.agent('Edith', 'editor');
    expect(editor.session).toMatchObject({ queue: [], assigned: [] });
    for (const event of ['claim', 'open', 'fetchMessages', 'addNote']) {
      expect(await editor.emit(event, { conversationId, message: 'x' })).toMatchObject({
        error: { code: 'forbidden' },
      });
    }
    await visitor.say('Bonjour');
    await updated(awa, ({ lastMessage }) => (lastMessage?.seq ?? 0) > 4);
    expect(editor.heard.map(({ event }) => event)).toEqual(['session']);
  });

  test('signing out ends the sockets of that browser at once, and of no other', async () => {
    const leaving = await server.agent('Leo');
    const tab = await connectAgent(server.url, leaving.cookie);
    const ended = [leaving, tab].map(
      agent => new Promise(resolve => agent.socket.once('disconnect', resolve)),
    );
    await post(server.url, '/api/auth/logout', {}, leaving.cookie);
    await Promise.all(ended);
    await expect(connectAgent(server.url, leaving.cookie)).rejects.toThrow('unauthorized');
    expect(awa.socket.connected).toBe(true);
  });

  test('what the gateway does not know is not found', async () => {
    expect(await awa.emit('teleport', { conversationId })).toMatchObject({ error: { code: 'not_found' } });
  });
});
