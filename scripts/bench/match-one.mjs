// One measurement in a process of its own, so that nobody inherits another's heap: match-one.mjs PEER quality LOCALE, or
// PEER speed ENTRIES. Prints JSON.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { root } from '../node.mjs';
import { peers } from './match-peers.mjs';

const [peer, task, subject] = process.argv.slice(2);
const faq = locale =>
  readdirSync(join(root, 'faq-data', locale))
    .flatMap(name => JSON.parse(readFileSync(join(root, 'faq-data', locale, name), 'utf8')).entries)
    .map(({ id, question, phrasings }) => ({ id, phrasings: [question, ...phrasings] }));
const questions = locale =>
  JSON.parse(readFileSync(join(root, `faq-data/eval/${locale}.json`), 'utf8')).questions;

console.info = () => {}; // nlp.js tells of its training
const print = console.log;
console.log = () => {};
print(JSON.stringify(await (task === 'quality' ? quality(subject) : speed(Number(subject)))));
process.exit(0);

async function quality(locale) {
  const match = await peers[peer](faq(locale), locale);
  const isRule = ({ kind }) => kind === 'person' || kind === 'smalltalk';
  const inScope = [];
  const outOfScope = [];
  for (const { text, expected, ...more } of questions(locale).filter(question => !isRule(question))) {
    const found = await match(text);
    const place = found.findIndex(({ id }) => [expected].flat().includes(id));
    const score = found[0]?.score ?? -1;
    (expected === 'escalate' ? outOfScope : inScope).push({ place, score, ...more });
  }
  const share = isCounted => inScope.filter(isCounted).length / inScope.length;
  return {
    first: share(({ place }) => place === 0),
    inThree: share(({ place }) => place >= 0 && place < 3),
    auroc: auroc(inScope, outOfScope),
  };
}

/** The chance that a question in scope scores higher than one out of it. */
function auroc(inScope, outOfScope) {
  let wins = 0;
  for (const one of inScope)
    for (const other of outOfScope) wins += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
  return wins / inScope.length / outOfScope.length;
}

async function speed(size) {
  const entries = imagined(size);
  const asked = questions('fr').map(({ text }) => text);
  const heapBefore = await heap();
  const startedAt = performance.now();
  const match = await peers[peer](entries, 'fr');
  const buildMs = performance.now() - startedAt;
  const heapMb = (await heap()) - heapBefore;
  for (const text of asked.slice(0, 50)) await match(text);
  const stopAt = performance.now() + 10_000;
  const first = await timesOf(match, asked);
  let again = first;
  for (let round = 0; round < 30 && performance.now() < stopAt; round++) again = await timesOf(match, asked);
  return { buildMs, first, again, heapMb };
}

/** What questions take one after the other, as many as twenty seconds are enough for. */
async function timesOf(match, asked) {
  const times = [];
  const stopAt = performance.now() + 20_000;
  for (const text of asked) {
    const askedAt = performance.now();
    await match(text);
    times.push(performance.now() - askedAt);
    if (performance.now() > stopAt) break;
  }
  times.sort((a, b) => a - b);
  return { p50Ms: at(0.5, times), p99Ms: at(0.99, times) };
}

function at(share, sorted) {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** What is still held: a buffer is freed a turn after its owner was collected. */
async function heap() {
  globalThis.gc();
  await setImmediate();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Entries of two phrasings whose words are drawn from those of the FAQ, the same at every run. */
function imagined(size) {
  let state = 1;
  const random = limit => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const phrasings = faq('fr').flatMap(entry => entry.phrasings);
  const words = phrasings.flatMap(text => text.split(' '));
  const phrasing = () =>
    phrasings[random(phrasings.length)]
      .split(' ')
      .map(() => words[random(words.length)])
      .join(' ');
  return Array.from({ length: size }, (_, i) => ({ id: `e${i}`, phrasings: [phrasing(), phrasing()] }));
}
