import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root. */
export const root = join(import.meta.dirname, '..');

/** The pinned Node from node_modules, else the machine's own when it is new enough. Ends the process when neither will do. */
export function nodePath() {
  const pinned = pinnedNode();
  if (existsSync(pinned)) return pinned;
  if (isNewEnough(process.versions.node)) return process.execPath;
  console.error(
    `Node 24.9 or newer is needed and this is ${process.version}: run \`npm ci --include=optional\`, which brings it, or install it.`,
  );
  process.exit(1);
}

/** Whether the Node of the optional dependencies is there. */
export function hasPinnedNode() {
  return existsSync(pinnedNode());
}

/**
 * Runs a JavaScript file of the repository (`backend/dist/bundle/main.js`, `node_modules/vite/bin/vite.js`) with the right
 * Node. Answers the exit code and, with `quiet`, what it printed.
 */
export function run(args, { env = {}, quiet = false } = {}) {
  return finished(
    spawn(nodePath(), args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    }),
  );
}

// Without these the idle server takes 200 MB, and 298 after it has learned a FAQ; with them some 150 (measured 2026-11-29), and
// it answers as many questions a second.
const smallYoungHeap = '--max-semi-space-size=2';
// V8 has four threads to compile with and to collect garbage. On two cores they take the server's own: of its first questions one in
// a hundred took 5.5 to 8 ms, with a single thread 0.7 to 1.7 (measured 2026-11-29).
const oneThreadBeside = '--v8-pool-size=1';
/** For GNU's malloc, which else keeps what threads have given back; nothing to any other. */
export const memoryGivenBack = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

/** How the server is run. `npm run dev` runs the files that the bundle is made of. */
export function serverArgs(main = 'backend/dist/bundle/main.js') {
  return [smallYoungHeap, oneThreadBeside, ...settingsArgs(), main];
}

/** For Node to read .env where there is one. */
export function settingsArgs() {
  return existsSync(join(root, '.env')) ? ['--env-file=.env'] : [];
}

/** Waits for the end of a child process. */
export function finished(child) {
  let output = '';
  child.stdout?.on('data', text => (output += text));
  child.stderr?.on('data', text => (output += text));
  return new Promise(resolve => {
    child.on('error', error => resolve({ code: 1, output: error.message }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** The time since `startedAt` (a `performance.now()`), for people. */
export function seconds(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}

function pinnedNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  return join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 9);
}
