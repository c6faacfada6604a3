import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ChatState } from '../../src/widget/chat-state.ts';
import type { ChatStorage } from '../../src/widget/chat-storage.ts';
import { type Backend, startBackend } from './backend.ts';
import { askServer, createDisk, type Disk, openTab, type Tab, until } from './browser.ts';
import { type FaultyProxy, openProxy } from './proxy.ts';
import { seeded } from './random.ts';

let backend: Backend;
let proxy: FaultyProxy;
let disk: Disk;
let tabs: Tab[];
beforeAll(async () => {
  backend = await startBackend();
}, 60_000);
afterAll(() => backend.stop());
beforeEach(async () => {
  proxy = await openProxy(() => backend.port, seeded(1));
  disk = createDisk();
  tabs = [];
});
afterEach(() => {
  for (const { chat } of tabs) chat.close();
  proxy.close();
});

function open(storage = disk): Tab {
  const tab = openTab(proxy.url, storage);
  tabs.push(tab);
  return tab;
}
const isOnline = ({ connection, conversation }: ChatState) =>
  connection === 'online' && conversation !== null;
const isSettled = (state: ChatState) =>
  isOnline(state) && state.outbox.length === 0 && state.messages.length > 0;
const said = ({ messages }: { messages: ChatState['messages'] }) =>
  messages.filter(({ author }) => author.kind === 'visitor').map(({ message }) => message);

describe('the connection', () => {
  test.each([
    'refused',
    'swallowed',
  ] as const)('is made by polling where WebSockets are %s', async webSockets => {
    const narrow = await openProxy(() => backend.port, seeded(1), { webSockets });
    const tab = openTab(narrow.url, disk);
    tabs.push(tab);
    tab.chat.send('Bonjour');
    await until(tab.chat, isSettled);
    narrow.close();
  });

  test('that is dead and does not know it is found out and made anew when the reader is back', async () => {
    const { chat } = open();
    await until(chat, isOnline);
    proxy.cut('down');
    proxy.cut('up');
    const states: string[] = [];
    chat.store.subscribe(({ connection }) => states.push(connection));
    chat.reconnect(); // what `online` and `visibilitychange` do as well
    await until(chat, ({ connection }) => connection !== 'online');
    proxy.mend();
    proxy.killAll();
    await until(chat, isOnline);
    expect(states[0]).toBe('connecting');
  });

  test('brings back messages and state together after a sleep in which a person has taken over', async () => {
    const { chat } = open();
    chat.send('Bonjour');
    await until(chat, isSettled);
    proxy.refuse();
    proxy.killAll();
    const { visitorToken } = chat.store.getState();
    const phone = openTab(backend.url, withToken(visitorToken));
    tabs.push(phone);
    await until(phone.chat, isSettled);
    await phone.chat.command('requestHuman');
    await until(phone.chat, ({ conversation }) => conversation?.queuePosition === 1);
    proxy.mend();
    chat.reconnect();
    await until(chat, ({ conversation }) => conversation?.status === 'queued');
    const fresh = await askServer(backend.url, visitorToken ?? '');
    expect(chat.store.getState().conversation).toEqual(fresh.conversation);
    expect(chat.store.getState().messages).toEqual(fresh.messages);
  });

  test('fills a history of 200 messages page by page, after a gap of more than one page', async () => {
    const { chat } = open();
    chat.send('0');
    await until(chat, isSettled);
    proxy.refuse();
    proxy.killAll();
    const phone = openTab(backend.url, withToken(chat.store.getState().visitorToken));
    tabs.push(phone);
    for (let n = 1; n <= 110; n++) phone.chat.send(String(n));
    await until(phone.chat, state => isSettled(state) && said(state).length === 111, { patienceMs: 20_000 });
    proxy.mend();
    chat.reconnect();
    await until(chat, state => said(state).length === 111);
    expect(chat.store.getState().messages.map(({ seq }) => seq)).toEqual(
      Array.from({ length: chat.store.getState().messages.length }, (_, place) => place + 1),
    );

    const late = openTab(backend.url, withToken(chat.store.getState().visitorToken));
    tabs.push(late);
    await until(late.chat, isOnline);
    while (late.chat.store.getState().hasOlder) await late.chat.loadOlder();
    expect(late.chat.store.getState().messages).toEqual(chat.store.getState().messages);
  }, 40_000);
});

describe('the outbox', () => {
  test('keeps what is written while nothing can be reached, over a reload, and sends it in its order', async () => {
    proxy.refuse();
    const first = open();
    for (const text of ['un', 'deux', 'trois']) first.chat.send(text);
    await until(first.chat, () => disk.pendingIds().length === 3);
    first.die();
    const second = open();
    await until(second.chat, ({ outbox }) => outbox.length === 3);
    proxy.mend();
    second.chat.reconnect();
    await until(second.chat, isSettled);
    expect(said(second.chat.store.getState())).toEqual(['un', 'deux', 'trois']);
    await until(second.chat, () => disk.pendingIds().length === 0);
  });

  test('shows a message once it would survive the page', async () => {
    let write: () => void = () => {};
    const isWriting = new Promise<void>(resolve => {
      write = resolve;
    });
    const slow = disk.open();
    const set: ChatStorage['set'] = (key, value) => isWriting.then(() => slow.set(key, value));
    const { chat } = open({ ...disk, open: () => ({ ...slow, set }) });
    await until(chat, isOnline);
    const shown: boolean[] = [];
    chat.store.subscribe(({ outbox }) => {
      if (outbox.length > 0) shown.push(disk.pendingIds().length > 0);
    });
    chat.send('Bonjour');
    chat.write({ draft: 'encore' });
    await until(chat, ({ draft }) => draft === 'encore');
    write();
    await until(chat, isSettled);
    expect(new Set(shown)).toEqual(new Set([true]));
  });

  test('sends again with the same id when a page dies between the message and its answer', async () => {
    const first = open();
    await until(first.chat, isOnline);
    proxy.cut('down');
    first.chat.send('une fois');
    await until(first.chat, () => disk.pendingIds().length === 1);
    const { visitorToken } = first.chat.store.getState();
    await serverHas(visitorToken, 'une fois');
    first.die();
    proxy.mend();
    proxy.killAll();
    const second = open();
    await until(second.chat, isSettled);
    const server = await askServer(backend.url, visitorToken ?? '');
    expect(said(server)).toEqual(['une fois']);
    expect(second.chat.store.getState().messages).toEqual(server.messages);
  });

  test('is delivered once to the new visitor that an expired token makes, apart from what the former one said', async () => {
    const former = open();
    former.chat.send('ancien');
    await until(former.chat, isSettled);
    await until(former.chat, () => disk.pendingIds().length === 0);
    former.die();
    await disk.open().set('visitorToken', 'expired');
    proxy.refuse();
    const now = open();
    now.chat.send('nouveau');
    await until(now.chat, () => disk.pendingIds().length === 1);
    proxy.mend();
    now.chat.reconnect();
    await until(now.chat, isSettled);
    expect(said(now.chat.store.getState())).toEqual(['nouveau']);
    const server = await askServer(backend.url, former.chat.store.getState().visitorToken ?? '');
    expect(said(server)).toEqual(['ancien']);
  });

  test('lets what the server refuses for good stand aside, with its text', async () => {
    const { chat } = open();
    chat.send('x'.repeat(4_001));
    chat.send('après');
    await until(chat, state => said(state).includes('après'));
    expect(chat.store.getState().outbox).toMatchObject([{ state: 'failed', refusal: { code: 'too_large' } }]);
    expect(chat.store.getState().outbox[0]?.message).toHaveLength(4_001);
  });

  test('works without a storage, and says that what is written may be lost', async () => {
    const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    const forbidden: ChatStorage = { entries: refuse, set: refuse, delete: refuse };
    const { chat } = open({ open: () => ({ ...forbidden, die() {} }), pendingIds: () => [] });
    chat.send('Bonjour');
    await until(chat, isSettled);
    expect(chat.store.getState().isStorageLost).toBe(true);
  });

  test('survives that the server dies and comes back', async () => {
    const { chat } = open();
    chat.send('avant');
    await until(chat, isSettled);
    const crashed = backend.crash();
    chat.send('pendant');
    await crashed;
    const isWhole = (state: ChatState) => isSettled(state) && said(state).length === 2;
    await until(chat, isWhole, { patienceMs: 15_000 });
    expect(said(chat.store.getState())).toEqual(['avant', 'pendant']);
  }, 20_000);
});

describe('whoever is logged out', () => {
  test('leaves nothing behind, and comes back as somebody new', async () => {
    const { chat } = open();
    chat.send('secret');
    chat.write({ draft: 'encore un' });
    await until(chat, isSettled);
    const before = chat.store.getState().visitorToken;
    chat.logout();
    await until(
      chat,
      state => isOnline(state) && state.visitorToken !== null && state.visitorToken !== before,
    );
    expect(chat.store.getState()).toMatchObject({ messages: [], outbox: [], draft: '', hasWritten: false });
    await until(chat, ({ visitorToken }) => visitorToken !== null);
    const { draft, ...kept } = await disk.open().entries();
    expect([draft, Object.keys(kept)]).toEqual([undefined, ['visitorToken']]);
  });
});

function withToken(visitorToken: string | null): Disk {
  const other = createDisk();
  void other.open().set('visitorToken', visitorToken); // kept before it is read
  return other;
}

async function serverHas(visitorToken: string | null, text: string): Promise<void> {
  while (!said(await askServer(backend.url, visitorToken ?? '')).includes(text));
}
