import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Message } from '../src/contract/index.ts';
import { builtMain, type Listening, startBuilt } from './built-server.ts';
import { shareLearned } from './learned.ts';
import { TestVisitor } from './world.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mosala-crash-'));
  await cp(join(import.meta.dirname, 'faq'), join(folder, 'faq'), { recursive: true });
  shareLearned(join(folder, 'data'), 'tests-built');
});
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  await rm(folder, { recursive: true });
});

async function start(environment: Record<string, string> = {}): Promise<Listening> {
  const listening = await startBuilt(folder, environment);
  running.add(listening.process);
  return listening;
}

/** What a server says that does not start. */
async function refusedStart(): Promise<string[]> {
  const child = spawn(process.execPath, [builtMain], {
    env: { SOCKET_PORT: '0', DATA_DIR: join(folder, 'data'), FAQ_DIR: join(folder, 'faq') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) lines.push(line);
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1);
  return lines;
}

async function connected(url: string, auth: object = {}): Promise<TestVisitor> {
  const visitor = new TestVisitor(url, { auth });
  await visitor.ready;
  return visitor;
}

describe('what was acknowledged', () => {
  test('is there after a kill -9, and what was not may be sent again without doubling', async () => {
    const first = await start();
    const visitor = await connected(first.url);
    const acknowledged: string[] = [];
    const sending = Array.from({ length: 200 }, (_, index) =>
      visitor.say(`Bonjour ${index}`, `id-${index}`).then(
        () => acknowledged.push(`id-${index}`),
        () => undefined,
      ),
    );
    await Promise.race(sending.slice(40));
    first.process.kill('SIGKILL');
    visitor.close();
    await once(first.process, 'exit');
    expect(acknowledged.length).toBeGreaterThan(0);

    const second = await start();
    const again = await connected(second.url, visitor.returning);
    for (let index = 0; index < 200; index++) await again.say(`Bonjour ${index}`, `id-${index}`);
    const kept = await allMessages(again);
    expect(kept.map(message => message.seq)).toEqual(kept.map((_, index) => index + 1));
    const sent = kept.flatMap(message => message.clientId ?? []);
    expect([...sent].sort()).toEqual(Array.from({ length: 200 }, (_, index) => `id-${index}`).sort());
    expect(kept.filter(message => message.author.kind === 'bot')).toHaveLength(200);
    again.close();
  }, 20_000);

  test('is there after SIGTERM in the middle of the traffic, and clients come back by themselves', async () => {
    const first = await start();
    const port = new URL(first.url).port;
    const visitor = new TestVisitor(first.url, { reconnection: true, reconnectionDelay: 50 });
    await visitor.ready;
    const acknowledged = new Set<string>();
    const sending = Array.from({ length: 100 }, (_, index) =>
      visitor.say(`Salut ${index}`, `id-${index}`).then(
        () => acknowledged.add(`id-${index}`),
        () => undefined,
      ),
    );
    await Promise.race(sending.slice(20));
    const back = new Promise<void>(resolve => {
      visitor.socket.once('disconnect', () => visitor.socket.once('session', () => resolve()));
    });
    first.process.kill('SIGTERM');
    expect(await once(first.process, 'exit')).toEqual([0, null]);
    await start({ SOCKET_PORT: port });
    visitor.socket.auth = visitor.returning;
    await back;
    await Promise.all(sending);
    const kept = new Set((await allMessages(visitor)).map(message => message.clientId));
    expect([...acknowledged].filter(clientId => !kept.has(clientId))).toEqual([]);
    visitor.close();
  }, 20_000);
});

test('a server whose output nobody reads any more stops when it is told to', async () => {
  const { process: child } = await start();
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a server whose start script died while it started stops by itself', async () => {
  const child = spawn(process.execPath, [builtMain], {
    env: { SOCKET_PORT: '0', DATA_DIR: join(folder, 'data'), FAQ_DIR: join(folder, 'faq') },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  running.add(child);
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

describe('a start', () => {
  test('with bad settings exits with 1 and a line for each, and shows no secret', async () => {
    const child = spawn(process.execPath, [builtMain], {
      env: { SOCKET_PORT: 'x', CORS_ORIGIN: 'example.org', DATABASE_URL: 'postgres://user:secret@host/db' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stderr })) lines.push(line);
    expect(lines.map(line => line.split(':')[0])).toEqual(['SOCKET_PORT', 'CORS_ORIGIN', 'DATABASE_URL']);
    expect(lines.join()).not.toContain('secret@');
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1);
  });

  test('on a database that is none says so in one line, and leaves it as it is', async () => {
    await writeFile(join(folder, 'data/mosala.sqlite'), 'this is no database, but somebody may want it back');
    const lines = await refusedStart();
    expect(lines).toEqual([
      expect.stringMatching(/^DATA_DIR: .*mosala.sqlite cannot be used \(.+\): restore a backup/),
    ]);
    expect(await readFile(join(folder, 'data/mosala.sqlite'), 'utf8')).toContain('somebody may want it back');
  });

  test('on a full disk says so in one line, and the next one has its secret', async () => {
    await symlink('/dev/full', join(folder, 'data/session-secret.draft'));
    expect(await refusedStart()).toEqual([
      `DATA_DIR: given "${join(folder, 'data')}", and its disk is full: make room there, and start again`,
    ]);
    await rm(join(folder, 'data/session-secret.draft'));
    await start();
    expect(await readFile(join(folder, 'data/session-secret'), 'utf8')).toHaveLength(43);
  });

  test('on the folder of another server is refused with what to do, and that one goes on', async () => {
    const first = await start();
    expect(await refusedStart()).toEqual([
      `DATA_DIR: given "${join(folder, 'data')}", and another server is using it: stop that one, or give this one a folder of its own`,
    ]);
    const visitor = await connected(first.url);
    await visitor.say('Bonjour');
    visitor.close();
  });

  test('prints the administrator’s one-time password once, to stderr', async () => {
    const said = async (listening: Listening) => {
      const lines: string[] = [];
      const { stderr } = listening.process;
      if (stderr === null) throw new Error('no stderr');
      listening.process.kill('SIGTERM');
      for await (const line of createInterface({ input: stderr })) lines.push(line);
      return lines.join('\n');
    };
    expect(await said(await start())).toMatch(/\/console\n {2}sign in {2}admin@example.org {2}\S{16} /);
    const second = await said(await start());
    expect(second).toContain('/console');
    expect(second).not.toContain('sign in');
  });
});

async function allMessages(visitor: TestVisitor): Promise<Message[]> {
  const messages: Message[] = [];
  for (;;) {
    const page = await visitor.do('fetchMessages', { afterSeq: messages.at(-1)?.seq ?? 0, limit: 100 });
    messages.push(...page.messages);
    if (!page.hasMore) return messages;
  }
}
