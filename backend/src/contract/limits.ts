/**
 * The figures both sides keep to. Nothing is imported here, so that the widget can take them without a schema library.
 * Lengths are in characters (code points), times in milliseconds.
 */
export const limits = Object.freeze({
  protocol: 1,
  messageLength: 4_000,
  clientIdLength: 64,
  idLength: 64,
  pageLength: 512,
  suggestTextLength: 300,
  suggestions: 5,
  pageSize: 50,
  maxPageSize: 100,
  sessionMessages: 50,
  resyncMessages: 100,
  nameLength: 80,
  emailLength: 254,
  phoneLength: 32,
  externalIdLength: 128,
  departmentLength: 64,
  identityTokenLength: 4_096,
  passwordLength: { min: 10, max: 200 },
  searchLength: 200,
  /** Larger packets close the connection: Socket.IO has no reply for what it did not read. */
  packetBytes: 1_000_000,
  typingExpiresMs: 6_000,
});

export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];
