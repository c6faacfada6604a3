import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareLearned } from '../../../backend/test/learned.ts';
import { administrator } from '../server.ts';

const root = join(import.meta.dirname, '../../..');

/** The real server, in a process of its own that can die and come back with its data. */
export interface Backend {
  readonly url: string;
  readonly port: number;
  /** Killed without a word, and started again on the same data. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

export async function startBackend(): Promise<Backend> {
  const folder = await mkdtemp(join(tmpdir(), 'mosala-chaos-'));
  shareLearned(folder, 'ours-built');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child = await start();

  return {
    url,
    port,
    async crash() {
      await end('SIGKILL');
      child = await start();
    },
    async stop() {
      await end('SIGTERM');
      await rm(folder, { recursive: true });
    },
  };

  async function start(): Promise<ChildProcess> {
    const started = spawn(process.execPath, ['backend/dist/bundle/main.js'], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        SOCKET_PORT: String(port),
        DATA_DIR: folder,
        ADMIN_EMAIL: administrator.email,
        ADMIN_PASSWORD: administrator.password,
        RATE_LIMIT_VISITOR: '0',
        RATE_LIMIT_ADDRESS: '0',
        LOG_LEVEL: 'silent',
      },
      stdio: 'ignore',
    });
    while (!(await isReady())) {
      if (started.exitCode !== null) throw new Error(`the server ended with code ${started.exitCode}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    return started;
  }

  async function isReady(): Promise<boolean> {
    return (await fetch(`${url}/health/ready`).catch(() => null))?.ok ?? false;
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
  return address.port;
}
