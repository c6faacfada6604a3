import { expect } from '@jest/globals';
import type { ChatState } from '../../src/widget/chat-state.ts';
import { askServer, createDisk, type Disk, openTab, type Tab, until } from './browser.ts';
import { type FaultyProxy, noFaults, openProxy } from './proxy.ts';
import { type Random, seeded } from './random.ts';

/** Questions short and long, some that the bot answers, some that it does not. */
const texts = [
  'Bonjour',
  'Comment créer un compte ?',
  'Mon CV',
  'xyz',
  'oui',
  'mot '.repeat(300).trim(),
] as const;

/**
 * A visitor writes, in up to three tabs that come, go and are reloaded, over a line on which everything goes wrong that
 * the seed says. Then the line is mended, and what was written must be there, in order and once, on both sides.
 */
export async function runSeed(seed: number, backend: { url: string; port: number }): Promise<void> {
  const random = seeded(seed);
  const proxy = await openProxy(() => backend.port, random, {
    webSockets: random.chance(0.85) ? 'taken' : 'refused',
  });
  const disk = createDisk();
  const tabs: Tab[] = [openTab(proxy.url, disk)];
  const written: string[] = [];
  let writer: Tab | undefined;
  try {
    for (let step = random.between(10, 30); step > 0; step--) {
      const tab = random.pick(tabs as [Tab, ...Tab[]]); // there is always one
      if (random.chance(0.45)) {
        if (writer && writer !== tab && tabs.includes(writer)) await seeWritten(writer, written);
        await seePending(tab, disk);
        writer = tab;
        const text = `${written.length} ${random.pick(texts)}`;
        tab.chat.send(text);
        written.push(text);
      } else {
        const seen = async () => writer === tab && seeWritten(tab, written);
        await spoil({ random, proxy, tabs, tab, disk, seen });
      }
      await pause(random.chance(0.3) ? 0 : random.between(1, 60));
    }
    proxy.mend();
    proxy.faults = noFaults;
    proxy.killAll();
    for (const { chat } of tabs) await compare(chat, backend.url, written);
    await tabs[0]?.chat.command('closeConversation'); // so that no queue of a thousand grows
  } finally {
    for (const { chat } of tabs) chat.close();
    proxy.close();
  }
}

interface Stage {
  random: Random;
  proxy: FaultyProxy;
  tabs: Tab[];
  tab: Tab;
  disk: Disk;
  /** Resolves when what was written last in this tab is shown in it. */
  seen(): Promise<unknown>;
}

const troubles = [
  'faults',
  'faults',
  'cut',
  'kill',
  'refuse',
  'mend',
  'mend',
  'reload',
  'second',
  'wake',
] as const;

async function spoil({ random, proxy, tabs, tab, disk, seen }: Stage): Promise<void> {
  switch (random.pick(troubles)) {
    case 'faults':
      proxy.faults = {
        drop: random.pick([0, 0.1, 0.3]),
        duplicate: random.pick([0, 0.2]),
        reorder: random.pick([0, 0.2]),
        delayMs: random.pick([0, 5, 30]),
        kill: random.pick([0, 0.05, 0.2]),
      };
      break;
    case 'cut':
      proxy.cut(random.pick(['up', 'down']));
      break;
    case 'kill':
      proxy.killAll();
      break;
    case 'refuse':
      proxy.refuse();
      break;
    case 'mend':
      proxy.mend();
      break;
    case 'reload':
      await seen();
      tab.die();
      tabs.splice(tabs.indexOf(tab), 1, openTab(proxy.url, disk));
      break;
    case 'second':
      if (tabs.length < 3) tabs.push(openTab(proxy.url, disk));
      break;
    case 'wake':
      tab.chat.reconnect();
  }
}

const isEmptied = ({ conversation, outbox }: ChatState) => conversation !== null && outbox.length === 0;

/** The last news may still be on its way: in the end both sides are alike. */
async function compare(
  chat: Tab['chat'],
  url: string,
  written: readonly string[],
  attempts = 40,
): Promise<void> {
  await until(chat, isEmptied, { patienceMs: 20_000 });
  const server = await askServer(url, chat.store.getState().visitorToken ?? '');
  try {
    const said = server.messages.filter(({ author }) => author.kind === 'visitor');
    expect(said.map(({ message }) => message)).toEqual(written);
    expect(server.messages.map(({ seq }) => seq)).toEqual(server.messages.map((_, place) => place + 1));
    const { messages, hasOlder, conversation } = chat.store.getState();
    const first = hasOlder ? (messages[0]?.seq ?? 1) : 1;
    expect(messages).toEqual(server.messages.slice(first - 1));
    expect(conversation).toEqual(server.conversation);
  } catch (difference) {
    if (attempts === 0) throw difference;
    await pause(50);
    await compare(chat, url, written, attempts - 1);
  }
}

/** Who goes on in another tab goes on after what is waiting to leave: it stands there too. */
async function seePending({ chat }: Tab, disk: Disk): Promise<void> {
  await until(chat, ({ outbox }) =>
    disk.pendingIds().every(id => outbox.some(({ clientId }) => clientId === id)),
  );
}

/** Whoever reloads, or goes on in another tab, has seen their message in the conversation. */
async function seeWritten({ chat }: Tab, written: readonly string[]): Promise<void> {
  await until(chat, ({ outbox, messages }) =>
    [...outbox, ...messages].some(({ message }) => message === written.at(-1)),
  );
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => (ms === 0 ? setImmediate(resolve) : setTimeout(resolve, ms)));
}
