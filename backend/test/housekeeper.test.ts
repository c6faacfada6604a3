import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { VisitorConversation } from '../src/contract/index.ts';
import { Housekeeper } from '../src/conversation/housekeeper.ts';
import { Clock } from '../src/platform/clock.ts';
import { node, type TestNode } from './world.ts';

let server: TestNode;
beforeAll(async () => {
  server = await node();
});
afterAll(() => server.stop());

test('a conversation the bot was alone with goes to rest after a day; who waits for a person is not sent away', async () => {
  const idle = await server.visitor();
  await idle.say('Bonjour');
  const waiting = await server.visitor();
  await waiting.do('requestHuman');
  const housekeeper = server.app.get(Housekeeper);

  await housekeeper.tidy();
  expect((await server.visitor(idle.returning)).session.conversation.status).toBe('bot');

  const tomorrow = new Date(Date.now() + 25 * 60 * 60 * 1000);
  jest.spyOn(server.app.get(Clock), 'now').mockReturnValue(tomorrow);
  await housekeeper.tidy();
  await housekeeper.tidy();
  await idle.hear<VisitorConversation>('conversationUpdated', ({ status }) => status === 'closed');
  const { messages } = await idle.do('fetchMessages');
  expect(messages.filter(({ author }) => author.kind === 'system')).toHaveLength(1);
  expect((await server.visitor(waiting.returning)).session.conversation.status).toBe('queued');
});
