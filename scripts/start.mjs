import { spawn } from 'node:child_process';
import { whenAbandoned } from './abandoned.mjs';
import { memoryGivenBack, nodePath, root, serverArgs } from './node.mjs';
import { ensureReady } from './setup.mjs';

await ensureReady();

// The server stops when this channel closes, so it does not outlive us even after a kill -9.
const server = spawn(nodePath(), serverArgs(), {
  cwd: root,
  env: { ...memoryGivenBack, ...process.env },
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
server.on('exit', code => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
whenAbandoned(() => server.kill('SIGTERM'));
