import { Injectable, type LoggerService } from '@nestjs/common';
import { type Logger as Pino, pino } from 'pino';
import { Config } from './config.ts';

const longestFlushMs = 200;

/**
 * JSON lines on the standard output. Ids only: never message text, tokens or addresses of people.
 * Use it as pino: `logger.info({conversationId}, 'claimed')`.
 */
@Injectable()
export class Logger {
  readonly #output = pino.destination({ sync: false });
  readonly #pino: Pino;

  constructor(config: Config) {
    const shape = {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    this.#pino = pino(shape, this.#output);
  }

  info(facts: object, message: string): void {
    this.#pino.info(facts, message);
  }

  warn(facts: object, message: string): void {
    this.#pino.warn(facts, message);
  }

  /**
   * Once what was written last is out, or nobody reads any more: without it, a process that ends then would try to write for
   * ever (sonic-boom 4.2, `flushSync`).
   */
  flush(): Promise<void> {
    return new Promise(resolve => {
      for (const event of ['drain', 'error']) this.#output.once(event, () => resolve());
      setTimeout(resolve, longestFlushMs); // nothing may have been written
    });
  }

  /** Something broke that nobody expected; `facts.error` keeps its stack. */
  error(facts: { error: unknown } & Record<string, unknown>, message: string): void {
    const { error, ...rest } = facts;
    this.#pino.error({ ...rest, err: error instanceof Error ? error : new Error(String(error)) }, message);
  }
}

/** Nest's own messages in the same shape; its start-up chatter stays out. */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: () => {},
    warn: (message, context) => logger.warn({ context: String(context) }, String(message)),
    error: (error, stack, context) => logger.error({ error, stack, context }, 'a Nest component failed'),
  };
}
