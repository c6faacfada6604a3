/** A new `clientId`. Works on plain HTTP too, where browsers have no `crypto.randomUUID`. */
export function createClientId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
