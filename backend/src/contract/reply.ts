/** Why something was refused: a code for programs and a sentence for people. */
export type RefusalCode =
  | 'invalid_payload'
  | 'too_large'
  | 'rate_limited'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'unavailable';

export interface RefusalReply {
  code: RefusalCode;
  message: string;
  /** Only with `rate_limited`: when to try again. */
  retryAfterMs?: number;
  details?: Record<string, unknown>;
}

/** What every client event is acknowledged with. */
export type Reply<T> = { ok: true; data: T } | { ok: false; error: RefusalReply };
