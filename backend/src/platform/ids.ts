import { randomBytes } from 'node:crypto';

/** A new id: 16 random bytes (122 bits would do), readable in URLs and logs. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}
