import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const builtMain = join(import.meta.dirname, '../dist/bundle/main.js');

export interface Listening {
  readonly url: string;
  readonly process: ChildProcess;
}

/** The built server in a process of its own, as in production, on what `folder` holds (`faq`, and `data` of the one before). */
export async function startBuilt(
  folder: string,
  environment: Record<string, string> = {},
): Promise<Listening> {
  const child = spawn(process.execPath, [builtMain], {
    env: {
      SOCKET_PORT: '0',
      DATA_DIR: join(folder, 'data'),
      FAQ_DIR: join(folder, 'faq'),
      RATE_LIMIT_VISITOR: '0',
      RATE_LIMIT_ADDRESS: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const { msg, port } = JSON.parse(line);
    if (msg !== 'listening') continue;
    child.stdout.resume();
    return { url: `http://127.0.0.1:${port}`, process: child };
  }
  throw new Error('the server did not start');
}
