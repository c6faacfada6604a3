import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a visitor's token says. It is signed, not secret: it names the visitor and grants nothing else. */
export interface TokenClaims {
  readonly visitorId: string;
  /** Counts rotations: the one before the present one is good for a while longer. */
  readonly generation: number;
  readonly issuedAt: Date;
}

const version = 'v1';

export function signToken({ visitorId, generation, issuedAt }: TokenClaims, secret: string): string {
  const payload = [version, visitorId, generation, Math.floor(issuedAt.getTime() / 1000)].join('.');
  return `${payload}.${signature(payload, secret)}`;
}

/** @returns null for whatever this secret has not signed */
export function readToken(token: string, secret: string): TokenClaims | null {
  const end = token.lastIndexOf('.');
  const payload = token.slice(0, end);
  const given = Buffer.from(token.slice(end + 1));
  const expected = Buffer.from(signature(payload, secret));
  if (end < 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [signedVersion, visitorId, generation, issuedAt] = payload.split('.');
  if (signedVersion !== version || !visitorId) return null;
  return { visitorId, generation: Number(generation), issuedAt: new Date(Number(issuedAt) * 1000) };
}

function signature(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(payload).digest('base64url');
}
