import type { RefusalCode, RefusalReply } from '../contract/reply.ts';

/** An expected "no": a value with a code, returned where it is decided. */
export class Refusal {
  readonly code: RefusalCode;
  readonly details: Record<string, unknown> | undefined;
  readonly retryAfterMs: number | undefined;
  readonly #message: string | undefined;

  constructor(
    code: RefusalCode,
    more: { message?: string; details?: Record<string, unknown>; retryAfterMs?: number } = {},
  ) {
    this.code = code;
    this.#message = more.message;
    this.details = more.details;
    this.retryAfterMs = more.retryAfterMs;
  }

  /** As it goes out, with a sentence that says what to do. */
  toReply(): RefusalReply {
    return {
      code: this.code,
      message: this.#message ?? sentences[this.code],
      ...(this.retryAfterMs === undefined ? {} : { retryAfterMs: this.retryAfterMs }),
      ...(this.details === undefined ? {} : { details: this.details }),
    };
  }
}

const sentences: Record<RefusalCode, string> = {
  invalid_payload: 'The payload does not have the documented shape: check its fields.',
  too_large: 'The text is too long: shorten it.',
  rate_limited: 'Too many requests: wait and try again.',
  unauthorized: 'Sign in first.',
  forbidden: 'Your account may not do this.',
  not_found: 'There is no such thing, or it is not yours.',
  conflict: 'The conversation is in another state now: look at it again.',
  unavailable: 'The server cannot do this right now: try again in a moment.',
};
