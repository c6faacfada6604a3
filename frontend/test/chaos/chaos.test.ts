import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Backend, startBackend } from './backend.ts';
import { runSeed } from './run.ts';

/** `CHAOS_SEED=17` runs that one alone. */
const only = process.env.CHAOS_SEED;
const runs = only
  ? 1
  : process.env.FULL
    ? Number(process.env.FULL) > 1
      ? Number(process.env.FULL)
      : 1_000
    : 50;
const abreast = 12;
const crashEvery = 25;

let backend: Backend;
beforeAll(async () => {
  backend = await startBackend();
}, 60_000);
afterAll(() => backend.stop());

test(
  `whatever happens on the way, what visitors write is there in order and once (${runs} seeds)`,
  async () => {
    const seeds = only ? [Number(only)] : Array.from({ length: runs }, (_, place) => place + 1);
    const failed: string[] = [];
    let crashing = Promise.resolve();
    const work = async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        if (seed % crashEvery === 0) crashing = crashing.then(backend.crash);
        await runSeed(seed, backend).catch(error =>
          failed.push(
            `seed ${seed}: ${String(error.message)
              .replaceAll(/( mot){2,}/g, ' …')
              .slice(0, 4_000)}`,
          ),
        );
      }
    };
    await Promise.all(Array.from({ length: abreast }, work));
    await crashing;
    expect(failed).toEqual([]);
  },
  60_000 + runs * 1_000,
);
