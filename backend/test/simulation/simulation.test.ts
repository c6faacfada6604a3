import { expect, test } from '@jest/globals';
import { liveThrough } from './day.ts';

/** A whole day under `npm run test:full`; else half an hour of a small desk, by the same rules: busy enough that breaking one of them shows. */
const day = process.env.FULL
  ? { conversations: 2_000, agents: 12, hours: 10, capacity: 3 }
  : { conversations: 60, agents: 4, hours: 0.5, capacity: 2 };

test(`on a day of ${day.conversations} conversations, when agents come, go, forget and crash, nobody is forgotten, no agent has too many, and the order is fair`, async () => {
  const { result, broken, leftOver } = await liveThrough({ ...day, seed: Number(process.env.DAY_SEED ?? 1) });
  if (process.env.FULL) {
    process.stdout.write(`\nThe day: ${JSON.stringify(result)}\n`);
    for (const what of ['raised', 'reminded'] as const) expect(result[what]).toBeGreaterThan(0);
    expect(result.estimates.share).toBeGreaterThan(0.8); // what the API promises of a range; of few it says nothing
  }
  expect(broken).toEqual([]);
  expect(leftOver).toEqual([]);
  expect(result.came).toBe(day.conversations);
  // What is promised was put to the proof.
  for (const what of ['handoffs', 'answered', 'crashes'] as const) expect(result[what]).toBeGreaterThan(0);
}, 900_000);
