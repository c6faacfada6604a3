import { spawn } from 'node:child_process';
import { whenAbandoned } from './abandoned.mjs';
import { nodePath, root, run, serverArgs, settingsArgs } from './node.mjs';
import { ensureReady } from './setup.mjs';

const tsc = ['node_modules/typescript/bin/tsc', '-b', 'backend'];
const halves = {
  backend: [
    [...tsc, '--watch', '--preserveWatchOutput'],
    ['--watch', '--watch-preserve-output', ...serverArgs('backend/dist/main.js')],
  ],
  frontend: [[...settingsArgs(), 'node_modules/vite/bin/vite.js', '--config', 'frontend/vite.dev.config.ts']],
};

const half = process.argv[2];
if (half && !halves[half]) {
  console.error(`Unknown half "${half}": it is backend, frontend, or nothing for both.`);
  process.exit(1);
}

await ensureReady({ build: false });
// The pages import the contract's compiled values, the server is compiled before it is watched.
const { code } = await run(tsc);
if (code !== 0) process.exit(code);

const children = (half ? halves[half] : Object.values(halves).flat()).map(args =>
  spawn(nodePath(), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }),
);
const stop = exitCode => {
  for (const child of children) child.kill();
  process.exit(exitCode);
};
for (const child of children) child.on('exit', exitCode => stop(exitCode ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
whenAbandoned(() => stop(0));
