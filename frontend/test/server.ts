import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareLearned } from '../../backend/test/learned.ts';

const root = join(import.meta.dirname, '../..');

/** The administrator of every test server. */
export const administrator = { email: 'admin@example.org', password: 'une phrase assez longue' };

/** What host sites sign their identity tokens with. */
export const identitySecret = 'a secret that only tests know, and long enough';

/** A running server with data and FAQ files of its own. */
export interface TestServer {
  origin: string;
  /** What FAQ_DIR points to: a copy that a test may spoil. */
  faqFolder: string;
  stop(): Promise<void>;
}

/** Starts `backend/dist/bundle/main.js` as an operator would; it is ready when this resolves. */
export async function startServer(settings: Record<string, string> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mosala-test-'));
  const faqFolder = join(folder, 'faq-data');
  cpSync(join(root, 'faq-data'), faqFolder, { recursive: true });
  if (!settings.FAQ_DIR) shareLearned(join(folder, 'data'), 'ours-built');
  const port = await freePort();
  const child = spawn(process.execPath, ['backend/dist/bundle/main.js'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      SOCKET_PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      FAQ_DIR: faqFolder,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      IDENTITY_SECRET: identitySecret,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const server = { origin: `http://localhost:${port}`, faqFolder, stop: () => stop(child, folder) };
  await untilReady(child, server);
  return server;
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

async function untilReady(child: ChildProcess, { origin, stop }: TestServer): Promise<void> {
  let output = '';
  child.stdout?.on('data', text => (output += text));
  child.stderr?.on('data', text => (output += text));
  while (child.exitCode === null) {
    const response = await fetch(`${origin}/health/ready`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`The server ended with code ${child.exitCode} before it was ready:\n${output}`);
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
}
