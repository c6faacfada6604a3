import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { administrator } from '../server.ts';
import { type Backend, startBackend } from './backend.ts';
import { askServer, createDisk, openTab, type Tab, until } from './browser.ts';
import { seeded } from './random.ts';

let backend: Backend;
let agent: Socket;
let tab: Tab | undefined;
beforeAll(async () => {
  backend = await startBackend();
  const login = await fetch(`${backend.url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  });
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  agent = io(`${backend.url}/agent`, { transports: ['websocket'], extraHeaders: { cookie } });
  await new Promise(resolve => agent.once('session', resolve));
}, 60_000);
afterAll(async () => {
  agent.disconnect();
  await backend.stop();
});

afterEach(() => tab?.chat.close());

/** What visitor and agent can do to a conversation; refused where it makes no sense, and that must change nothing. */
const acts = {
  ask: ({ chat }: Tab) => chat.send('Comment créer un compte ?'),
  call: ({ chat }: Tab) => chat.command('requestHuman'),
  takeBack: ({ chat }: Tab) => chat.command('cancelHandoff'),
  end: ({ chat }: Tab) => chat.command('closeConversation'),
  another: ({ chat }: Tab) => chat.command('startConversation'),
  read: ({ chat }: Tab) => chat.markRead(),
  claim: byAgent('claim'),
  say: byAgent('sendMessage', { message: 'Bonjour, je regarde.' }),
  seen: byAgent('markRead', { seq: 3 }),
  release: byAgent('release'),
  giveBack: byAgent('returnToBot'),
  resolve: byAgent('resolve'),
};

test('the events of a conversation, applied to an old snapshot, make what a fresh snapshot says', async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const random = seeded(seed);
    const opened = openTab(backend.url, createDisk());
    tab = opened;
    await until(opened.chat, ({ conversation }) => conversation !== null);
    const done: string[] = [];
    for (let step = 0; step < 25; step++) {
      const name = random.pick(Object.keys(acts) as [keyof typeof acts]);
      done.push(name);
      await acts[name](opened);
      await until(opened.chat, ({ outbox }) => outbox.length === 0);
      if (step % 5 === 4) await expectFresh(opened, `seed ${seed}: ${done.join(', ')}`);
    }
    opened.chat.close();
  }
}, 60_000);

/** News may still be on its way. */
async function expectFresh(tab: Tab, story: string): Promise<void> {
  const { visitorToken } = tab.chat.store.getState();
  const fresh = await askServer(backend.url, visitorToken ?? '');
  const wanted = JSON.stringify([fresh.conversation, fresh.messages]);
  const got = () => {
    const { conversation, messages } = tab.chat.store.getState();
    return { conversation, messages };
  };
  await until(
    tab.chat,
    ({ conversation, messages }) => JSON.stringify([conversation, messages]) === wanted,
  ).catch(() =>
    expect({ story, ...got() }).toEqual({
      story,
      conversation: fresh.conversation,
      messages: fresh.messages,
    }),
  );
}

function byAgent(event: string, more: object = {}) {
  return async ({ chat }: Tab) => {
    const conversationId = chat.store.getState().conversation?.id;
    await agent.timeout(4_000).emitWithAck(event, { conversationId, ...more });
  };
}
