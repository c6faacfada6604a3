import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Reply } from '../src/contract/index.ts';
import { node, type TestAgent, type TestNode, type TestVisitor } from './world.ts';

let server: TestNode;
let awa: TestAgent;
let ben: TestAgent;
beforeAll(async () => {
  server = await node();
  awa = await server.agent('Awa');
  ben = await server.agent('Ben');
});
afterAll(() => server.stop());

let holder: ChildProcess | undefined;
afterEach(() => void holder?.kill());

/** Another process, a backup tool perhaps, takes the database's write lock and keeps it until it is let go. */
async function locked(): Promise<{ letGo(): Promise<void> }> {
  const program = `
    const { DatabaseSync } = require('node:sqlite');
    const database = new DatabaseSync(process.argv[1], { timeout: 5000 });
    database.exec('begin immediate');
    console.log('locked');
    process.stdin.once('data', () => process.exit());`;
  const file = join(server.folder, 'data/mosala.sqlite');
  const child = spawn(process.execPath, ['-e', program, file], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  holder = child;
  await once(child.stdout, 'data');
  return {
    async letGo() {
      child.stdin.write('go\n');
      await once(child, 'exit');
    },
  };
}

async function waiting(): Promise<[TestVisitor, { conversationId: string }]> {
  const [visitor, conversationId] = await server.waiting();
  return [visitor, { conversationId }];
}

const patiently = (agent: TestAgent, event: string, payload: object): Promise<Reply<unknown>> =>
  agent.socket.timeout(15_000).emitWithAck(event, payload);

test('commands wait while another process holds the database, everything else goes on, and they are done as a whole', async () => {
  const [visitor, first] = await waiting();
  const [, second] = await waiting();
  await awa.do('claim', second);
  const lock = await locked();
  const agentId = ben.session.agent.id;
  let answers = 0;
  const commands = [
    awa.emit('claim', first),
    awa.emit('transfer', { ...second, agentId, note: 'Pour toi' }),
    visitor.emit('sendMessage', { message: 'Bonjour' }),
  ].map(reply => reply.finally(() => answers++));
  expect((await ben.do('fetchMessages', second)).messages).toHaveLength(2);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  expect(await ben.do('open', first)).toMatchObject({ status: 'queued' });
  expect(answers).toBe(0);
  await lock.letGo();
  for (const reply of await Promise.all(commands)) expect(reply).toMatchObject({ ok: true });
  expect(await ben.do('open', first)).toMatchObject({ agent: { name: 'Awa' } });
  expect(await ben.do('fetchMessages', second)).toMatchObject({ notes: [{ message: 'Pour toi' }] });
});

test('where it takes too long they are refused, keep nothing by halves, and may be made again', async () => {
  const [visitor, first] = await waiting();
  const [, second] = await waiting();
  await awa.do('claim', second);
  const lock = await locked();
  const transfer = { ...second, agentId: ben.session.agent.id, note: 'Pour toi' };
  const replies = await Promise.all([
    patiently(awa, 'claim', first),
    patiently(ben, 'claim', first),
    patiently(awa, 'transfer', transfer),
  ]);
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  expect(await ben.do('open', first)).toMatchObject({ status: 'queued', lastMessage: { seq: 1 } });
  expect(await ben.do('open', second)).toMatchObject({ agent: { name: 'Awa' } });
  expect(await ben.do('fetchMessages', second)).toMatchObject({ notes: [] });
  await lock.letGo();
  expect(await ben.do('claim', first)).toMatchObject({ agent: { name: 'Ben' } });
  expect(await awa.do('transfer', transfer)).toMatchObject({ agent: { name: 'Ben' } });
  const { messages } = await visitor.do('fetchMessages');
  expect(messages.map(({ message }) => message)).toEqual([
    expect.stringContaining('demandé'),
    'Ben a rejoint la conversation.',
  ]);
});
