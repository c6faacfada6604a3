import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { HealthReport } from '../src/observability/health.ts';
import { Database } from '../src/storage/database.ts';
import { bodyOf, node, type TestNode } from './world.ts';

let server: TestNode;
beforeAll(async () => {
  server = await node();
});
afterAll(() => server.stop());

/** SQLite refuses to grow past this many pages with the very error of a full disk (SQLITE_FULL). */
function limitPages(count: number): Promise<unknown> {
  return server.app.get(Database).write(db => sql.raw(`pragma max_page_count = ${count}`).execute(db));
}

/** What `/health/ready` says, and what of the database. */
async function ready(): Promise<[number, string]> {
  const response = await fetch(`${server.url}/health/ready`);
  const { details } = await bodyOf<HealthReport>(response);
  return [response.status, details.database.status];
}

test('a full disk is told as unavailable, keeps nothing by halves, and is over when there is room', async () => {
  const visitor = await server.visitor();
  await visitor.say('Bonjour', 'first');
  await limitPages(1); // SQLite takes the present size where less is asked for
  const long = 'mot '.repeat(900);
  let reply = await visitor.emit('sendMessage', { message: long, clientId: 'long-0' });
  for (let index = 1; reply.ok && index < 200; index++) {
    reply = await visitor.emit('sendMessage', { message: long, clientId: `long-${index}` });
  }
  expect(reply).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  const kept = await visitor.do('fetchMessages', { limit: 100 });
  expect(visitor.socket.connected).toBe(true);
  expect(await ready()).toEqual([503, 'unavailable']);

  await limitPages(1_000_000);
  const { seq } = await visitor.say(long, 'after');
  expect(seq).toBe((kept.messages.at(-1)?.seq ?? 0) + 1);
  expect(await ready()).toEqual([200, 'ok']);
});
