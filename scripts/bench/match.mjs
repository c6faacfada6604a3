// Our matcher beside others, in one run: quality on our own evaluation, time and memory by size. Prints Markdown tables.
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { finished, nodePath } from '../node.mjs';

const names = ['mosala', 'fuse.js', 'minisearch', 'orama', 'flexsearch', 'nlp.js'];
const sizes = [100, 200, 2_000, 20_000];
const slowestMs = 60_000;
const start = promisify(execFile);

const folder = join(import.meta.dirname, 'peers');
if (!existsSync(join(folder, 'node_modules'))) {
  console.log('Installing what is measured beside our matcher …');
  await finished(
    spawn('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, shell: process.platform === 'win32' }),
  );
}

console.log(
  `${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log(
  '| method | right first fr / en | in first 3 fr / en | AUROC fr / en |\n| --- | --- | --- | --- |',
);
for (const name of names) {
  const [fr, en] = [await measure(name, 'quality', 'fr'), await measure(name, 'quality', 'en')];
  const both = key => [fr, en].map(figures => (figures ? Math.round(100 * figures[key]) : '–')).join(' / ');
  console.log(`| ${name} | ${both('first')} | ${both('inThree')} | ${both('auroc')} |`);
}
console.log(
  `\n| method | ${sizes.map(size => `${size} entries: build, p50 / p99 at first, again, heap`).join(' | ')} |`,
);
console.log(`| --- |${' --- |'.repeat(sizes.length)}`);
for (const name of names) {
  const cells = [];
  for (const size of sizes) cells.push(shown(await measure(name, 'speed', String(size))));
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}

/** Null when it took longer than anybody would wait. */
async function measure(...args) {
  const script = join(import.meta.dirname, 'match-one.mjs');
  try {
    const { stdout } = await start(nodePath(), ['--expose-gc', script, ...args], { timeout: slowestMs });
    return JSON.parse(stdout.trim().split('\n').at(-1)); // nlp.js warns of questions there
  } catch (error) {
    if (error.killed) return null;
    throw error;
  }
}

function shown(figures) {
  if (figures === null) return `over ${slowestMs / 1000} s`;
  const { buildMs, first, again, heapMb } = figures;
  const both = ({ p50Ms, p99Ms }) => `${p50Ms.toFixed(3)} / ${p99Ms.toFixed(2)} ms`;
  return `${(buildMs / 1000).toFixed(2)} s, ${both(first)}, ${both(again)}, ${heapMb.toFixed(0)} MB`;
}
