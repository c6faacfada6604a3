import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { io } from 'socket.io-client';
import type { Message, VisitorConversation, VisitorSession } from '../src/contract/index.ts';
import { Clock } from '../src/platform/clock.ts';
import { VisitorSessions } from '../src/realtime/visitor-sessions.ts';
import { node, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
beforeAll(async () => {
  server = await node();
});
afterAll(() => server.stop());

const fromBot = (message: Message) => message.author.kind === 'bot';

describe('a visitor', () => {
  test('with the seed client asks and is answered', async () => {
    const socket = io(server.url, { forceNew: true });
    const messages: Message[] = [];
    const answered = new Promise<void>(resolve => {
      socket.on('newMessage', (message: Message) => {
        messages.push(message);
        if (messages.length === 2) resolve();
      });
    });
    socket.emit('sendMessage', { message: 'Comment créer un compte ?', userId: 'me' });
    await answered;
    socket.disconnect();
    expect(messages).toMatchObject([
      { message: 'Comment créer un compte ?', userId: 'anonymous', seq: 1 },
      { userId: 'bot', seq: 2, answer: { entryId: 'compte.creer', decision: 'answer' } },
    ]);
    for (const message of messages) {
      expect(message.id).toEqual(expect.any(String));
      expect(new Date(message.timestamp).toISOString()).toBe(message.timestamp);
    }
  });

  test('is greeted with a session, and nothing is said before somebody acts', async () => {
    const visitor = await server.visitor({ page: '/login', locale: 'fr' });
    expect(visitor.session).toMatchObject({
      protocol: 1,
      conversation: { status: 'bot', read: { visitor: 0, agent: 0 } },
      messages: [],
      hasMore: false,
      config: { locale: 'fr', welcome: expect.any(String) },
    });
    expect(visitor.session.config.suggestions[0]).toMatchObject({ entryId: 'compte.mot-de-passe' });
    expect(visitor.all('newMessage')).toEqual([]);
  });

  test('gets answers with a body that is a tree, in the language of the question', async () => {
    const visitor = await server.visitor();
    await visitor.say('How do I create an account?');
    const answer = await visitor.hear<Message>('newMessage', fromBot);
    expect(answer.message).toContain('[Register](/register)');
    expect(answer.body).toMatchObject([{ type: 'paragraph' }]);
    expect(answer.answer?.alternatives).toEqual([
      { entryId: 'compte.mot-de-passe', question: 'I forgot my password, what can I do?' },
    ]);
  });

  test('who sends the same client id again stores nothing and gets the first place', async () => {
    const visitor = await server.visitor();
    const first = await visitor.say('Bonjour', 'once');
    expect(await visitor.say('Autre texte', 'once')).toEqual(first);
    const { messages } = await visitor.do('fetchMessages', {});
    expect(messages.filter(message => message.author.kind === 'visitor')).toHaveLength(1);
    expect(messages.map(message => message.seq)).toEqual([1, 2]);
  });

  test('hears an echo on all devices, with the client id, and others hear nothing', async () => {
    const phone = await server.visitor();
    const laptop = await server.visitor(phone.returning);
    const stranger = await server.visitor();
    expect(laptop.session.conversation.id).toBe(phone.session.conversation.id);
    await phone.say('Bonjour', 'from-phone');
    const echo = await laptop.hear<Message>('newMessage', message => message.clientId === 'from-phone');
    expect(echo).toMatchObject({ message: 'Bonjour', seq: 1 });
    await stranger.say('Salut');
    await stranger.hear<Message>('newMessage', fromBot);
    expect(stranger.all<Message>('newMessage').map(({ conversationId }) => conversationId)).toEqual([
      stranger.session.conversation.id,
      stranger.session.conversation.id,
    ]);
  });

  test('who comes back gets what was missed, and says whether more is to be fetched', async () => {
    const visitor = await server.visitor();
    for (let index = 0; index < 60; index++) await visitor.say(`Bonjour ${index}`);
    const conversationId = visitor.session.conversation.id;
    const seqs = (session: VisitorSession) => session.messages.map(message => message.seq);

    const fresh = await server.visitor(visitor.returning);
    expect(seqs(fresh.session)).toEqual(Array.from({ length: 50 }, (_, index) => 71 + index));
    expect(fresh.session.hasMore).toBe(true);

    const behind = await server.visitor({ ...visitor.returning, conversationId, lastSeq: 10 });
    expect(seqs(behind.session)).toEqual(Array.from({ length: 100 }, (_, index) => 11 + index));
    expect(behind.session.hasMore).toBe(true);

    const almost = await server.visitor({ ...visitor.returning, conversationId, lastSeq: 118 });
    expect([seqs(almost.session), almost.session.hasMore]).toEqual([[119, 120], false]);

    const elsewhere = await server.visitor({ ...visitor.returning, conversationId: 'another', lastSeq: 118 });
    expect(seqs(elsewhere.session)).toHaveLength(50);
  });

  test('who comes back while somebody takes over and writes is told so by their session', async () => {
    const visitor = await server.visitor();
    await visitor.do('requestHuman');
    const agent = await server.agent('Nadia');
    const conversationId = visitor.session.conversation.id;
    const sessions = server.app.get(VisitorSessions);
    const snapshot = jest.spyOn(sessions, 'snapshot');
    // As an older snapshot that the database was slow to give: all is told before it leaves.
    snapshot.mockImplementationOnce(async (...asked) => {
      const older = await VisitorSessions.prototype.snapshot.apply(sessions, asked);
      await agent.do('claim', { conversationId });
      await agent.do('sendMessage', { conversationId, message: 'Bonjour, je regarde.' });
      await visitor.hear('conversationUpdated', ({ status }) => status === 'assigned');
      await visitor.hear('newMessage', ({ userId }) => userId === agent.session.agent.id);
      return older;
    });
    const { session } = await server.visitor(visitor.returning);
    snapshot.mockRestore();
    expect(session.conversation).toMatchObject({ status: 'assigned', agent: { name: 'Nadia' } });
    expect(session.messages.at(-1)?.message).toBe('Bonjour, je regarde.');
  });

  test('with an unknown token is a new visitor', async () => {
    const known = await server.visitor();
    const forged = `${known.session.visitorToken.slice(0, -2)}xx`;
    const unknown = await server.visitor({ visitorToken: forged });
    expect(unknown.session.visitorId).not.toBe(known.session.visitorId);
  });

  test('asks for a person with a button, sees the place, and goes back to the bot', async () => {
    const first = await server.visitor();
    const second = await server.visitor();
    await first.do('requestHuman');
    const queued = await second.do('requestHuman');
    expect(queued).toMatchObject({ status: 'queued', queuePosition: expect.any(Number) });
    expect(await second.do('requestHuman')).toEqual(queued);
    await first.do('cancelHandoff');
    await second.hear<VisitorConversation>(
      'conversationUpdated',
      ({ queuePosition }) => queuePosition === (queued.queuePosition ?? 0) - 1,
    );
    expect(await second.do('cancelHandoff')).toMatchObject({ status: 'bot' });
  });

  test('asks for a person in words, and the bot answers on while they wait', async () => {
    const visitor = await server.visitor();
    await visitor.say("je veux parler à quelqu'un");
    const handedOver = await visitor.hear<Message>('newMessage', fromBot);
    expect(handedOver.answer).toMatchObject({ decision: 'escalate', entryId: null });
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ status }) => status === 'queued');
    await visitor.say('Comment créer un compte ?');
    const answer = await visitor.hear<Message>(
      'newMessage',
      message => message.answer?.entryId === 'compte.creer',
    );
    expect(answer.seq).toBe(4);
    await visitor.do('cancelHandoff');
  });

  test('who asks what the bot has no idea of is put in the queue at once', async () => {
    const visitor = await server.visitor();
    await visitor.say('Quel temps fera-t-il demain à Pointe-Noire ?');
    const reply = await visitor.hear<Message>('newMessage', fromBot);
    expect(reply.answer).toMatchObject({ decision: 'escalate', entryId: null });
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ status }) => status === 'queued');
    await visitor.do('cancelHandoff');
  });

  test('gets the answer and the queue where an entry says that a person must answer', async () => {
    const visitor = await server.visitor();
    await visitor.say('Mon compte a été piraté, que faire ?');
    const reply = await visitor.hear<Message>('newMessage', fromBot);
    expect(reply.answer).toMatchObject({ decision: 'answer', entryId: 'compte.pirate' });
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ status }) => status === 'queued');
    await visitor.do('cancelHandoff');
  });

  test('rates an answer of theirs: "no" asks for a person, somebody else’s is not found', async () => {
    const visitor = await server.visitor();
    await visitor.say('Comment créer un compte ?');
    const { id: messageId } = await visitor.hear<Message>('newMessage', fromBot);
    const stranger = await server.visitor();
    expect(await stranger.emit('rateAnswer', { messageId, helpful: false })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
    expect(await visitor.do('rateAnswer', { messageId, helpful: true })).toMatchObject({ status: 'bot' });
    expect(await visitor.do('rateAnswer', { messageId, helpful: false })).toMatchObject({ status: 'queued' });
    await visitor.do('cancelHandoff');
  });

  test('who says "no" to an entry that escalates never stays with the bot', async () => {
    const visitor = await server.visitor();
    await visitor.say('Combien coûte une formation ?');
    const { id: messageId } = await visitor.hear<Message>('newMessage', fromBot);
    expect(await visitor.do('rateAnswer', { messageId, helpful: false })).toMatchObject({ status: 'bot' });
  });

  test('who says "non" in words after an answer is put in the queue', async () => {
    const visitor = await server.visitor();
    await visitor.say('Comment créer un compte ?');
    await visitor.say('non');
    await visitor.hear<VisitorConversation>('conversationUpdated', ({ status }) => status === 'queued');
    await visitor.do('cancelHandoff');
  });

  test('keeps their language when a later connection names none', async () => {
    const visitor = await server.visitor({ locale: 'en', page: '/login' });
    await visitor.say('hello');
    const again = await server.visitor(visitor.returning);
    expect(again.session.config.locale).toBe('en');
    expect(again.session.config.suggestions[0]?.question).toBe('I forgot my password, what can I do?');
  });

  test('ends a conversation, opens it again by writing, and starts another', async () => {
    const visitor = await server.visitor();
    const { id } = visitor.session.conversation;
    await visitor.say('Bonjour');
    expect(await visitor.do('closeConversation')).toMatchObject({ id, status: 'closed' });
    expect(await visitor.say('Encore moi')).toMatchObject({ seq: 4 });
    const other = await server.visitor(visitor.returning);
    const started = await visitor.do('startConversation');
    expect(started.id).not.toBe(id);
    await visitor.hear<Message>(
      'newMessage',
      ({ conversationId, message }) => conversationId === id && message.includes('nouvelle conversation'),
    );
    for (const device of [visitor, other]) {
      const session = await device.hear<VisitorSession>(
        'session',
        ({ conversation }) => conversation.id === started.id,
      );
      expect(session.messages).toEqual([]);
    }
    expect(await visitor.say('Nouveau')).toMatchObject({ seq: 1 });
    const silent = await server.visitor();
    await silent.do('startConversation');
    expect(silent.all('newMessage')).toEqual([]);
  });

  test('is offered entries while typing, and the page’s own before', async () => {
    const visitor = await server.visitor({ page: '/formations' });
    const typed = await visitor.do('suggest', { text: 'mot de pas' });
    expect(typed.suggestions[0]).toMatchObject({ entryId: 'compte.mot-de-passe' });
    const before = await visitor.do('suggest', { text: '' });
    expect(before.suggestions[0]).toMatchObject({ entryId: 'formation.prix' });
    await visitor.do('setContext', { page: '/login', locale: 'en' });
    const moved = await visitor.do('suggest', { text: '' });
    expect(moved.suggestions[0]).toEqual({
      entryId: 'compte.mot-de-passe',
      question: 'I forgot my password, what can I do?',
    });
  });
});

describe('bad input is refused with its code, stores nothing, and leaves the socket usable', () => {
  let visitor: TestVisitor;
  beforeAll(async () => {
    visitor = await server.visitor();
  });

  test.each<[string, string, unknown, string]>([
    ['a number for a text', 'sendMessage', { message: 5 }, 'invalid_payload'],
    ['no payload', 'sendMessage', undefined, 'invalid_payload'],
    ['a bare string', 'sendMessage', 'Bonjour', 'invalid_payload'],
    ['null', 'sendMessage', null, 'invalid_payload'],
    ['a list', 'sendMessage', [{ message: 'Bonjour' }], 'invalid_payload'],
    ['binary data', 'sendMessage', { message: Buffer.from('Bonjour') }, 'invalid_payload'],
    ['only white space', 'sendMessage', { message: ' \n\t ' }, 'invalid_payload'],
    ['4,001 characters', 'sendMessage', { message: 'x'.repeat(4001) }, 'too_large'],
    ['100 kB', 'sendMessage', { message: 'x'.repeat(100_000) }, 'too_large'],
    ['a control character', 'sendMessage', { message: 'a\u0000b' }, 'invalid_payload'],
    ['a lone surrogate', 'sendMessage', { message: 'a\ud800b' }, 'invalid_payload'],
    ['an empty client id', 'sendMessage', { message: 'a', clientId: '' }, 'invalid_payload'],
    ['a long client id', 'sendMessage', { message: 'a', clientId: 'x'.repeat(65) }, 'invalid_payload'],
    ['a page that is no path', 'sendMessage', { message: 'a', page: 'javascript:x' }, 'invalid_payload'],
    ['a page that is no text', 'sendMessage', { message: 'a', page: 5 }, 'invalid_payload'],
    ['a negative seq', 'markRead', { seq: -1 }, 'invalid_payload'],
    ['a page of 101', 'fetchMessages', { limit: 101 }, 'invalid_payload'],
    ['an event of a later version', 'rateConversation', { score: 5 }, 'not_found'],
    ['an agent’s event', 'claim', { conversationId: 'x' }, 'not_found'],
    ['an unknown event', 'constructor', {}, 'not_found'],
    ['an answer that is not there', 'rateAnswer', { messageId: 'nope', helpful: true }, 'not_found'],
  ])('%s', async (_, event, payload, code) => {
    const reply = await visitor.emit(event, payload);
    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.any(String) } });
    expect((await visitor.do('fetchMessages')).messages).toEqual([]);
  });

  test('without an acknowledgement the refusal comes as an exception', async () => {
    visitor.socket.emit('sendMessage', { message: '' });
    expect(await visitor.hear<{ code: string }>('exception')).toMatchObject({ code: 'invalid_payload' });
    visitor.socket.emit('nonsense');
    await visitor.hear<{ code: string }>('exception', ({ code }) => code === 'not_found');
  });

  test('4,000 emoji are 4,000 characters, and fields nobody knows are ignored', async () => {
    const other = await server.visitor();
    expect(await other.do('sendMessage', { message: '😀'.repeat(4000), userId: 'x' })).toMatchObject({
      seq: 1,
    });
  });

  test('a handshake full of nonsense is a new visitor with the defaults', async () => {
    const odd = await server.visitor({ visitorToken: 5, page: {}, locale: 'xx', lastSeq: 'a' } as never);
    expect(odd.session).toMatchObject({ config: { locale: 'fr' }, messages: [] });
  });
});

describe('limits', () => {
  let strict: TestNode;
  beforeAll(async () => {
    strict = await node({ RATE_LIMIT_VISITOR: '3', RATE_LIMIT_ADDRESS: '12' });
  });
  afterAll(() => strict.stop());

  test('a flood is refused with the time to wait, per visitor first and per address second', async () => {
    const visitor = await strict.visitor();
    for (let index = 0; index < 3; index++) await visitor.say('Bonjour');
    expect(await visitor.emit('sendMessage', { message: 'Bonjour' })).toMatchObject({
      ok: false,
      error: { code: 'rate_limited', retryAfterMs: expect.any(Number) },
    });
    expect((await visitor.do('fetchMessages')).messages).toHaveLength(6);
    const others = [await strict.visitor(), await strict.visitor(), await strict.visitor()];
    const replies = await Promise.all(
      others.flatMap(other => [1, 2, 3].map(() => other.emit('sendMessage', { message: 'Salut' }))),
    );
    expect(replies.filter(reply => reply.ok)).toHaveLength(9);
    const last = await strict.visitor();
    expect(await last.emit('sendMessage', { message: 'Salut' })).toMatchObject({
      error: { code: 'rate_limited' },
    });
  });

  test('a namespace that is not there is refused with the code', async () => {
    const socket = io(`${server.url}/nowhere`, { forceNew: true });
    const error = await new Promise<Error>(resolve => socket.once('connect_error', resolve));
    socket.disconnect();
    expect(error.message).toBe('not_found');
  });

  test('a page of a site that may not embed the widget is refused, its own origin and listed ones are let in', async () => {
    const origin = (value: string) => ({ extraHeaders: { origin: value } });
    await expect(server.visitor({}, origin('https://evil.example'))).rejects.toThrow('forbidden');
    await expect(server.visitor({}, origin('null'))).rejects.toThrow('forbidden');
    await server.visitor({}, origin(server.url));
    await server.visitor({}, origin('http://localhost:3000'));
  });
});

describe('a visitor who writes one thing in several messages', () => {
  let exact: TestNode;
  let visitor: TestVisitor;
  beforeAll(async () => {
    // Only the very words of a question are answered here, whatever the matcher thinks of a part of them.
    exact = await node({ ANSWER_CONFIDENCE: '1', CLARIFY_CONFIDENCE: '1' });
  });
  afterAll(() => exact.stop());
  beforeEach(async () => {
    visitor = await exact.visitor();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('gets the better answer in place of the first, and nobody is called for nothing', async () => {
    await visitor.say('Comment créer');
    const first = await visitor.hear<Message>('newMessage', fromBot);
    expect(first.answer?.decision).toBe('escalate');
    await visitor.say('un compte ?');
    const better = await visitor.hear<Message>('newMessage', ({ replaces }) => replaces === first.id);
    expect(better.answer).toMatchObject({ entryId: 'compte.creer', decision: 'answer' });
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.map(message => message.author.kind)).toEqual(['visitor', 'bot', 'visitor', 'bot']);
    const { session } = await exact.visitor(visitor.returning);
    expect([session.conversation.status, session.messages.at(-1)?.replaces]).toEqual(['bot', first.id]);
  });

  test('gets one answer to a question in four parts', async () => {
    for (const part of ['Comment', 'créer', 'un']) await visitor.say(part);
    expect((await exact.visitor(visitor.returning)).session.conversation.status).toBe('queued');
    await visitor.say('compte ?');
    const { answer } = await visitor.hear<Message>('newMessage', ({ replaces }) => replaces !== undefined);
    expect(answer).toMatchObject({ entryId: 'compte.creer', decision: 'answer' });
    const { session } = await exact.visitor(visitor.returning);
    expect(session.conversation.status).toBe('bot');
  });

  test('keeps the person they were given when the whole needs one', async () => {
    await visitor.say('Mon compte a été piraté,');
    await visitor.say('que faire ?');
    await visitor.hear<Message>('newMessage', ({ answer }) => answer?.entryId === 'compte.pirate');
    expect((await exact.visitor(visitor.returning)).session.conversation.status).toBe('queued');
  });

  test('is told once that a person was called, and whatever follows is taken for itself', async () => {
    const said = [
      'Je veux un conseiller',
      'mon numéro 0812345678',
      'c’est long',
      'Comment créer',
      'un compte ?',
    ];
    for (const text of said) await visitor.say(text);
    const { answer } = await visitor.hear<Message>('newMessage', ({ replaces }) => replaces !== undefined);
    expect(answer).toMatchObject({ entryId: 'compte.creer', decision: 'answer' });
    const { messages } = await visitor.do('fetchMessages');
    const calls = messages.filter(({ message }) => message.startsWith('Bien sûr. Je préviens'));
    expect(calls).toHaveLength(1);
    expect((await exact.visitor(visitor.returning)).session.conversation.status).toBe('queued');
  });

  test('asks two things when the second comes later', async () => {
    await visitor.say('Comment créer');
    jest.spyOn(exact.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 1_600));
    await visitor.say('un compte ?');
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.flatMap(({ answer }) => answer?.decision ?? [])).toEqual(['escalate', 'clarify']);
  });

  test('gets two answers to two clear questions', async () => {
    await visitor.say('Comment créer un compte ?');
    await visitor.say('Combien coûte une formation ?');
    const { messages } = await visitor.do('fetchMessages');
    expect(messages.flatMap(({ answer }) => answer?.entryId ?? [])).toEqual([
      'compte.creer',
      'formation.prix',
    ]);
    expect(messages.flatMap(({ replaces }) => replaces ?? [])).toEqual([]);
  });
});

test('who is asked back may answer with the place of a choice', async () => {
  const unsure = await node({ ANSWER_CONFIDENCE: '1', CLARIFY_CONFIDENCE: '0.01' });
  const visitor = await unsure.visitor();
  await visitor.say('compte');
  const { answer } = await visitor.hear<Message>('newMessage', fromBot);
  expect(answer).toMatchObject({ decision: 'clarify', alternatives: [{}, {}] });
  await visitor.say('le deuxième');
  const reply = await visitor.hear<Message>('newMessage', ({ seq }) => seq === 4);
  expect(reply.answer).toMatchObject({ decision: 'answer', entryId: answer?.alternatives[1]?.entryId });
  await unsure.stop();
});
