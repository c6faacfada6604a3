import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Response } from 'express';
import type { RefusalCode } from '../contract/index.ts';
import { Logger } from '../platform/logger.ts';
import { Refusal } from '../platform/refusal.ts';

const statusOf: Record<RefusalCode, number> = {
  invalid_payload: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
};

/** Carries a refusal out of a controller or a guard; nothing else throws one. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The value, or the way out to the filter below. @throws Refused */
export function orRefuse<T>(outcome: T | Refusal): T {
  if (outcome instanceof Refusal) throw new Refused(outcome);
  return outcome;
}

/** Every failure of the REST API as `{error: {code, message}}` with the matching status. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(failure: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = failure instanceof Refused ? failure.refusal : this.#translate(failure);
    if (refusal.retryAfterMs !== undefined) {
      response.setHeader('Retry-After', Math.ceil(refusal.retryAfterMs / 1000));
    }
    if (!response.headersSent) response.status(statusOf[refusal.code]).json({ error: refusal.toReply() });
  }

  /** What Nest and Express refuse themselves: an unknown route, a body that is no JSON or too large. */
  #translate(failure: unknown): Refusal {
    const status = failure instanceof HttpException ? failure.getStatus() : statusOfParser(failure);
    const code = (Object.keys(statusOf) as RefusalCode[]).find(key => statusOf[key] === status);
    if (code !== undefined && code !== 'unavailable') return new Refusal(code);
    this.logger.error({ error: failure }, 'a request failed');
    return new Refusal('unavailable');
  }
}

function statusOfParser(failure: unknown): number | undefined {
  return failure instanceof Error && 'status' in failure ? Number(failure.status) : undefined;
}
