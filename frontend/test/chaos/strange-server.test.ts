import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { VisitorSession } from 'backend/contract';
import { Server, type Socket } from 'socket.io';
import { createDisk, type Disk, openTab, type Tab, until } from './browser.ts';

let http: ReturnType<typeof createServer>;
let server: Server;
let strange: Tab;
let disk: Disk;
const session: VisitorSession = {
  protocol: 1,
  visitorId: 'v',
  visitorToken: 't',
  conversation: { id: 'c', status: 'bot', read: { visitor: 0, agent: 0 } },
  messages: [],
  hasMore: false,
  config: { locale: 'fr', welcome: 'Bonjour', suggestions: [] },
};
const serve = async (
  greet: (socket: Socket) => void,
  letIn: Parameters<Server['use']>[0] = (_, go) => go(),
) => {
  http = createServer();
  server = new Server(http);
  server.use(letIn);
  server.on('connection', greet);
  await once(http.listen(0, '127.0.0.1'), 'listening');
  const { port } = http.address() as AddressInfo; // it listens on a port, not on a pipe
  strange = openTab(`http://127.0.0.1:${port}`, disk);
};
beforeEach(() => {
  disk = createDisk();
});
afterEach(async () => {
  strange.chat.close();
  await server.close();
});

test('a line that stands while nothing is answered to the wish to be let in is made anew', async () => {
  let wishes = 0;
  await serve(
    socket => socket.emit('session', session),
    (_, letIn) => {
      if (++wishes > 1) letIn();
    },
  );
  const shown = new Set<string>();
  strange.chat.store.subscribe(({ connection }) => shown.add(connection));
  await until(strange.chat, ({ connection }) => connection === 'online');
  expect(wishes).toBe(2);
  expect(shown).toContain('offline');
});

test('a server of an unknown version makes the widget ask for a reload, and keeps what is written', async () => {
  await serve(socket => socket.emit('session', { ...session, protocol: 2, conversation: null }));
  strange.chat.send('Bonjour');
  await until(strange.chat, ({ mustReload }) => mustReload);
  expect(strange.chat.store.getState().connection).toBe('offline');
  await until(strange.chat, () => disk.pendingIds().length === 1);
});

test('what a server says in garbage is ignored and counted, and what is good in between is taken', async () => {
  const message = {
    id: 'm1',
    conversationId: 'c',
    seq: 1,
    message: 'Bonjour',
    userId: 'bot',
    author: { kind: 'bot' },
    timestamp: '2026-01-05T10:00:00.000Z',
  };
  await serve(socket => {
    socket.emit('session', { html: '<p>Bad gateway</p>' });
    socket.emit('session', session);
    for (const garbage of [null, 1, 'x', [], { seq: -1 }, { ...message, body: [{}] }])
      for (const event of ['newMessage', 'conversationUpdated', 'read', 'typing'])
        socket.emit(event, garbage);
    socket.emit('newMessage', message);
    socket.onAny((_event, _payload, reply) => reply?.('garbage'));
  });
  await until(strange.chat, ({ messages }) => messages.length === 1);
  expect(strange.chat.store.getState().ignored).toBe(25);
  strange.chat.send('Bonjour');
  await until(strange.chat, ({ outbox }) => outbox[0]?.refusal?.code === 'unavailable');
  await strange.chat.command('requestHuman');
  expect(strange.chat.store.getState().notice).toBe('commandFailed');
});

test('a server that is busy for now gets everything later, by itself and in the order of writing', async () => {
  const received: string[] = [];
  let refusals = 3;
  await serve(socket => {
    socket.emit('session', session);
    socket.on('sendMessage', ({ message, clientId }, reply) => {
      const error = { code: 'rate_limited', message: 'too fast', retryAfterMs: 10 };
      if (refusals-- > 0) return reply({ ok: false, error });
      const seq = received.push(message);
      reply({ ok: true, data: { id: `m${seq}`, seq } });
      const stored = { id: `m${seq}`, conversationId: 'c', seq, clientId, message, userId: 'anonymous' };
      socket.emit('newMessage', {
        ...stored,
        author: { kind: 'visitor' },
        timestamp: new Date().toISOString(),
      });
    });
  });
  const shown = new Set<string | undefined>();
  strange.chat.store.subscribe(({ outbox }) => shown.add(outbox[0]?.refusal?.code));
  for (const text of ['un', 'deux', 'trois']) strange.chat.send(text);
  await until(strange.chat, ({ messages }) => messages.length === 3);
  expect(received).toEqual(['un', 'deux', 'trois']);
  expect(shown).toContain('rate_limited');
});

test('an answer that was overtaken by news of an agent who joined does not take that back', async () => {
  const agent = { id: 'a', name: 'Grâce' };
  await serve(socket => {
    socket.emit('session', session);
    socket.on('requestHuman', (_payload, reply) => {
      socket.emit('conversationUpdated', { ...session.conversation, status: 'assigned', agent });
      reply({ ok: true, data: { ...session.conversation, status: 'queued', queuePosition: 1 } });
    });
  });
  await until(strange.chat, ({ conversation }) => conversation !== null);
  await strange.chat.command('requestHuman');
  expect(strange.chat.store.getState()).toMatchObject({ notice: null, conversation: { status: 'assigned' } });
});
