import { createHash, randomBytes } from 'node:crypto';

/** Something only its holder knows: 32 random bytes. The server keeps the hash, so a stolen database opens nothing. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
