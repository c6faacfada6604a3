import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from '../../frontend/test/server.ts';
import { root } from '../node.mjs';
import { ask } from './ask.mjs';

const { values } = parseArgs({
  options: { visitors: { type: 'string', default: '50' }, questions: { type: 'string', default: '100' } },
});
const load = { visitors: Number(values.visitors), questions: Number(values.questions), texts: phrasings() };

console.log(`Machine: ${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}.`);
console.log(
  `Method: ${load.visitors} visitors ask ${load.questions} questions each over WebSocket, the next one when the answer ` +
    'is there; texts are the FAQ’s own phrasings. The asking program shares the cores with the server.',
);

const bare = await startBare();
report('bare Socket.IO echo', await ask(bare.origin, load));
bare.stop();

const server = await startServer({ RATE_LIMIT_VISITOR: '0', RATE_LIMIT_ADDRESS: '0' });
report('Mosala: stored, answered from the FAQ', await ask(server.origin, load));
await server.stop();

function report(name, { perSecond, p50, p95, p99 }) {
  const times = [p50, p95, p99].map(ms => `${ms.toFixed(1)} ms`);
  console.log(`\n${name}\n  ${Math.round(perSecond)} answers a second`);
  console.log(`  question to answer: p50 ${times[0]}, p95 ${times[1]}, p99 ${times[2]}`);
}

function phrasings() {
  const folder = join(root, 'faq-data/fr');
  return readdirSync(folder)
    .flatMap(file => JSON.parse(readFileSync(join(folder, file), 'utf8')).entries)
    .flatMap(entry => [entry.question, ...(entry.phrasings ?? [])]);
}

async function startBare() {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [port] = await once(child, 'message');
  return { origin: `http://localhost:${port}`, stop: () => child.kill() };
}
