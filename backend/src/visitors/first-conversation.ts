import { createHash } from 'node:crypto';

/** The conversation a visitor has before any row says so: always the same one, on all their devices. */
export function firstConversationId(visitorId: string): string {
  return createHash('sha256').update(`first conversation of ${visitorId}`).digest('base64url').slice(0, 22);
}
