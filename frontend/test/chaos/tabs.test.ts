import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { standForLeader } from '../../src/chat/election.ts';
import { type ChatState, countUnread } from '../../src/widget/chat-state.ts';
import { sharedPart } from '../../src/widget/shared-state.ts';
import { joinTabs } from '../../src/widget/tabs.ts';
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

async function open(isReady: (state: ChatState) => boolean = isOnline): Promise<Tab['chat']> {
  const tab = openTab(proxy.url, disk);
  tabs.push(tab);
  await until(tab.chat, isReady);
  return tab.chat;
}
const isOnline = ({ connection, conversation }: ChatState) =>
  connection === 'online' && conversation !== null;
const isAnswered = ({ outbox, messages }: ChatState) => outbox.length === 0 && messages.length === 2;
const leaders = () => tabs.filter(({ chat }) => chat.store.getState().isLeader);

test('tabs have one connection and one state between them', async () => {
  const first = await open();
  const second = await open();
  expect(leaders()).toHaveLength(1);
  expect(proxy.connections).toBe(1);
  second.send('Bonjour');
  await until(first, isAnswered);
  await until(second, isAnswered);
  expect(sharedPart(second.store.getState())).toEqual(sharedPart(first.store.getState()));
  expect(countUnread(first.store.getState())).toBe(1);
  second.markRead();
  await until(first, state => countUnread(state) === 0);
});

test('what is typed in one tab stands in the other, and is gone there when it was sent', async () => {
  const first = await open();
  const second = await open();
  first.write({ draft: 'bonj' });
  await until(second, ({ draft }) => draft === 'bonj');
  second.write({ draft: '' });
  second.send('bonjour');
  await until(first, ({ draft, messages }) => draft === '' && messages.length === 2);
});

test('commands of a tab that follows go through the one that leads, and come back with their outcome', async () => {
  await open();
  const second = await open();
  await second.command('requestHuman');
  await until(second, ({ conversation }) => conversation?.status === 'queued');
  await second.command('cancelHandoff');
  await until(second, ({ conversation }) => conversation?.status === 'bot');
  await second.loadOlder();
  expect(second.store.getState().notice).toBeNull();
});

test('when the leading tab dies the next one goes on where it was, within a second', async () => {
  await open();
  const second = await open();
  second.send('Bonjour');
  await until(second, isAnswered);
  const before = second.store.getState();
  const startedAt = performance.now();
  tabs.shift()?.die();
  await until(second, state => state.isLeader && state.connection === 'online');
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  second.send('Encore');
  await until(second, ({ messages }) => messages.length === 4);
  const { messages, visitorToken } = second.store.getState();
  expect(visitorToken).toBe(before.visitorToken);
  expect(messages.slice(0, 2)).toEqual(before.messages);
  expect((await askServer(backend.url, visitorToken ?? '')).messages).toEqual(messages);
});

test('what the leading tab had no time to take out of the storage when it died, the next one takes out', async () => {
  await open();
  const second = await open();
  second.send('Bonjour');
  await until(second, isAnswered);
  const { clientId, message, timestamp: createdAt } = second.store.getState().messages[0]!; // it was answered
  await disk.open().set(`outbox.${clientId}`, { clientId, message, createdAt, state: 'sending' });
  tabs.shift()?.die();
  await until(second, state => state.isLeader && disk.pendingIds().length === 0);
});

test('what a tab was about to send when another took the lead is handed over', async () => {
  const first = await open();
  proxy.cut('up');
  first.send('Bonjour');
  await until(first, () => disk.pendingIds().length === 1);
  const told: unknown[] = [];
  // It led before it could hear of the message, and read the storage before that stood in it.
  const other = joinTabs({
    name: `mosala-support ${proxy.url} 1`,
    heardMs: 100,
    answerMs: 500,
    onLeadChange: () => {},
    onNews: () => {},
    perform: (deed, [pending]) => void (deed === 'post' && told.push(pending)),
  });
  other.takeOver();
  await until(first, ({ isLeader }) => !isLeader && told.length > 0);
  expect(told).toMatchObject([{ message: 'Bonjour', clientId: disk.pendingIds()[0] }]);
  other.leave();
  proxy.mend();
  await until(first, isAnswered);
});

test('what is not kept yet is not shown either, whatever news come meanwhile', async () => {
  const first = await open();
  let keep = () => {};
  const kept = new Promise<void>(resolve => {
    keep = resolve;
  });
  const slow: Disk = {
    ...disk,
    open() {
      const storage = disk.open();
      return { ...storage, set: (key, value) => kept.then(() => storage.set(key, value)) };
    },
  };
  const second = openTab(proxy.url, slow);
  tabs.push(second);
  await until(second.chat, isOnline);
  second.chat.send('Bonjour');
  await first.command('requestHuman');
  await until(second.chat, ({ conversation }) => conversation?.status === 'queued');
  expect(second.chat.store.getState().outbox).toEqual([]);
  keep();
  await until(second.chat, ({ messages }) => messages.some(({ message }) => message === 'Bonjour'));
});

test('a tab takes over from one that holds the lead and does not answer', async () => {
  const frozen = standForLeader(`mosala-support ${proxy.url} 1`, true, () => {});
  const tab = await open();
  expect(tab.store.getState().isLeader).toBe(true);
  frozen.leave();
});

test('a visitor who is logged out in one tab is so in all', async () => {
  const first = await open();
  const second = await open();
  second.send('secret');
  await until(first, isAnswered);
  first.write({ draft: 'encore' });
  second.logout();
  for (const chat of [first, second])
    await until(chat, state => isOnline(state) && state.messages.length === 0 && state.draft === '');
  await until(second, () => second.store.getState().visitorToken === first.store.getState().visitorToken);
});

test('the language holds for all tabs, also after another one took the lead', async () => {
  await open();
  const second = await open();
  second.setLocale('en');
  await until(second, ({ config }) => config?.locale === 'en');
  tabs.shift()?.die();
  await until(second, state => state.isLeader && isOnline(state));
  expect(second.store.getState().config?.locale).toBe('en');
});

test('an identity that the server does not believe is told of and left out, and the chat goes on', async () => {
  const first = await open();
  const second = await open();
  second.identify('forged');
  await until(first, ({ isIdentityRefused }) => isIdentityRefused);
  second.send('Bonjour');
  await until(second, isAnswered);
  expect(second.store.getState()).toMatchObject({ identityToken: null, isIdentityRefused: true });
});
