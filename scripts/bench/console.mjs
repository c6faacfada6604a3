import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { signIn } from '../../frontend/test/agent.ts';
import { startServer } from '../../frontend/test/server.ts';
import { root } from '../node.mjs';
import { inBrowser } from './console-browser.mjs';
import { fill } from './conversations.mjs';

const { values } = parseArgs({ options: { conversations: { type: 'string', default: '10000' } } });
const folder = mkdtempSync(join(tmpdir(), 'mosala-bench-'));
const settings = { DATA_DIR: folder, RATE_LIMIT_VISITOR: '0', RATE_LIMIT_ADDRESS: '0' };
const file = join(folder, 'mosala.sqlite');

console.log(
  `Machine: ${cpus()[0].model}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, Node ${process.version}.`,
);

// The server makes its tables and its administrator; the rows come in while it is stopped.
await (await startServer(settings)).stop();
const startedAt = performance.now();
const filled = fill(file, {
  conversations: Number(values.conversations),
  agentIds: new DatabaseSync(file)
    .prepare('select id from agent')
    .all()
    .map(({ id }) => id),
  ...sayings(),
});
console.log(
  `Data: ${filled.conversations} conversations with ${filled.messages} messages, ten of them with 2,000; made in ${seconds(startedAt)}.`,
);

const server = await startServer(settings);
try {
  const indexedAt = performance.now();
  const reader = new DatabaseSync(file, { readOnly: true });
  const indexed = reader.prepare('select count(*) as count from search_place where seq > 0');
  while (indexed.get().count < filled.conversations) await new Promise(resolve => setTimeout(resolve, 200));
  reader.close();
  console.log(`Index: written behind from nothing in ${seconds(indexedAt)}.\n`);

  const cookie = await signIn(server);
  const get = async path => {
    const began = performance.now();
    const response = await fetch(`${server.origin}/api/conversations?${path}`, { headers: { cookie } });
    const page = await response.json();
    return { ms: performance.now() - began, page };
  };
  console.log('Over HTTP, one after another, from request to parsed answer; 50 conversations a page:');
  report('pages of all, every one to the end', await pagesToTheEnd(get, ''));
  report('pages of the closed, in English', await pagesToTheEnd(get, 'status=closed&locale=en'));
  report('a search for one conversation (a file number)', await each(numbers(), get));
  report('a search for a person', await each(['awa mbemba', 'esperance', 'lydie.ibara', '+242 06'], get));
  report(
    'a search for words that thousands say',
    await each(['compte', 'je suis à br', 'comment', 'de'], get),
  );

  await inBrowser(server.origin, cookie);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function pagesToTheEnd(get, query) {
  const times = [];
  for (let cursor = ''; cursor !== null; ) {
    const { ms, page } = await get(`${query}&cursor=${cursor}`);
    times.push(ms);
    cursor = page.nextCursor;
  }
  return times;
}

async function each(searches, get) {
  const times = [];
  for (let turn = 0; turn < Math.max(1, 200 / searches.length); turn++) {
    for (const q of searches) times.push((await get(new URLSearchParams({ q }))).ms);
  }
  return times;
}

function numbers() {
  return Array.from({ length: 200 }, (_, index) => String(100_000 + ((index * 7919) % filled.conversations)));
}

function report(name, times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
  console.log(`  ${name}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${sorted.length})`);
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function sayings() {
  const folder = join(root, 'faq-data/fr');
  const entries = readdirSync(folder).flatMap(
    name => JSON.parse(readFileSync(join(folder, name), 'utf8')).entries,
  );
  return {
    texts: entries.flatMap(({ question, phrasings = [] }) => [question, ...phrasings]),
    answers: entries.map(({ answer }) => answer),
  };
}
