import { createECDH } from 'node:crypto';

/** The public half of a VAPID key pair (P-256, base64url), or null where this is no private half. */
export function vapidPublicKey(privateKey: string): string | null {
  const bytes = Buffer.from(privateKey, 'base64url');
  if (bytes.length !== 32 || bytes.toString('base64url') !== privateKey) return null;
  const pair = createECDH('prime256v1');
  try {
    pair.setPrivateKey(bytes);
  } catch {
    return null; // 0, or past the curve's order
  }
  return pair.getPublicKey('base64url');
}
