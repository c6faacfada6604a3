import { Injectable, type LoggerService } from '@nestjs/common';
import { type Logger as Pino, pino } from 'pino';
import { Config } from './config.ts';

/**
 * JSON lines on the standard output. Ids only: never message text, tokens or addresses of people.
 * Use it as pino: `logger.info({conversationId}, 'claimed')`.
 */
@Injectable()
export class Logger {
  readonly #pino: Pino;

  constructor(config: Config) {
    this.#pino = pino({
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
    });
  }

  info(facts: object, message: string): void {
    this.#pino.info(facts, message);
  }

  warn(facts: object, message: string): void {
    this.#pino.warn(facts, message);
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
