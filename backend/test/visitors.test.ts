import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ConversationsPage } from '../src/contract/index.ts';
import { Clock } from '../src/platform/clock.ts';
import { bodyOf, node, type TestNode } from './world.ts';

const dayMs = 24 * 60 * 60 * 1000;

let server: TestNode;
let clock: Clock;
beforeAll(async () => {
  server = await node();
  clock = server.app.get(Clock);
});
afterAll(() => server.stop());

function inDays(days: number): void {
  jest.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + days * dayMs));
}

test('a token of a week is rotated; the one before is good for a day, and for no more', async () => {
  inDays(0);
  const visitor = await server.visitor();
  await visitor.say('Bonjour');
  const first = visitor.returning;
  inDays(6);
  expect((await server.visitor(first)).returning).toEqual(first);

  inDays(8);
  const rotated = await server.visitor(first);
  expect(rotated.session.visitorId).toBe(visitor.session.visitorId);
  expect(rotated.returning).not.toEqual(first);
  expect(rotated.session.messages).toHaveLength(2);

  inDays(8.9);
  expect((await server.visitor(first)).session.visitorId).toBe(visitor.session.visitorId);
  inDays(9.1);
  expect((await server.visitor(first)).session.visitorId).not.toBe(visitor.session.visitorId);
  expect((await server.visitor(rotated.returning)).session.visitorId).toBe(visitor.session.visitorId);
});

test('a token nobody has used for half a year makes a new visitor', async () => {
  inDays(0);
  const visitor = await server.visitor();
  inDays(181);
  expect((await server.visitor(visitor.returning)).session.visitorId).not.toBe(visitor.session.visitorId);
});

test('who only looks around has one conversation id on all devices, and leaves no row', async () => {
  inDays(0);
  const phone = await server.visitor();
  const laptop = await server.visitor(phone.returning);
  expect(laptop.session.conversation.id).toBe(phone.session.conversation.id);
  const agent = await server.agent('Awa');
  const response = fetch(`${server.url}/api/conversations`, { headers: { cookie: agent.cookie } });
  const { conversations } = await bodyOf<ConversationsPage>(response);
  expect(conversations.map(({ visitor }) => visitor.id)).not.toContain(phone.session.visitorId);
});
