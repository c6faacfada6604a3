import './platform/small-heap.ts';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { FirstAdministrator } from './agents/first-administrator.ts';
import { BadConfiguration, type Config, checkFolders, loadConfig } from './platform/config.ts';
import { isDiskFull } from './platform/disk-full.ts';
import { Logger } from './platform/logger.ts';
import { createServer } from './server.ts';

/** Read the settings, listen, say where to go, stop gracefully. */
async function main(): Promise<void> {
  const config = loadConfig();
  checkFolders(config);
  const app = await listening(config);
  const logger = app.get(Logger);
  const { port } = app.getHttpServer().address() as AddressInfo; // SOCKET_PORT=0 lets the system choose

  let isStopping = false;
  const stop = async (reason: string) => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ reason }, 'stopping');
    await app.close();
    logger.info({}, 'stopped');
    await logger.flush();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal)); // ends the process
  // The start script holds a channel to us: where it dies, we do not stay behind as an orphan.
  const abandoned = () => void stop('the start script ended'); // ends the process
  process.on('disconnect', abandoned);
  if (process.connected === false) abandoned(); // it died while we started

  greet(config.host, port, app.get(FirstAdministrator).madeHere);
  logger.info({ port, host: config.host }, 'listening');
}

async function listening(config: Config): Promise<NestExpressApplication> {
  try {
    const app = await createServer(config);
    await app.listen(config.port, config.host);
    return app;
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    const complaint = `given "${config.dataDir}", and its disk is full: make room there, and start again`;
    throw new BadConfiguration(`DATA_DIR: ${complaint}`, { cause: error });
  }
}

/** For the person at the terminal: on stderr, so that the log on stdout stays JSON lines. */
function greet(host: string, port: number, administrator: FirstAdministrator['madeHere']): void {
  const name = ['127.0.0.1', '0.0.0.0', '::'].includes(host)
    ? 'localhost'
    : host.includes(':')
      ? `[${host}]`
      : host;
  const lines = [
    'Mosala Support',
    `  site     http://${name}:${port}/`,
    `  console  http://${name}:${port}/console`,
  ];
  if (administrator !== null) {
    lines.push(`  sign in  ${administrator.email}  ${administrator.password}   (shown this once)`);
  }
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** One line for what the person who starts it can mend, the stack for the rest. */
function explain(error: unknown): string {
  if (error instanceof BadConfiguration) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code = '', syscall }: NodeJS.ErrnoException = error;
  if (syscall === 'listen' && ['EADDRINUSE', 'EACCES'].includes(code))
    return `SOCKET_PORT: ${error.message}; choose another port`;
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return `HOST: ${error.message}; expected an address of this machine`;
  return error.stack ?? error.message;
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
