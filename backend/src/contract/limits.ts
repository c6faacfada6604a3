/**
 * The figures that the widget keeps to as well, by themselves: whatever is in an object is fetched with it. Nothing is
 * imported here, so that it can take them without a schema library. Lengths are in characters (code points), times in
 * milliseconds.
 */
export const visitorLimits = Object.freeze({
  protocol: 1,
  messageLength: 4_000,
  pageLength: 512,
  maxPageSize: 100,
  nameLength: 80,
  emailLength: 254,
  phoneLength: 32,
  typingExpiresMs: 6_000,
});

/** All figures that both sides keep to. Marked as pure, or the widget's bundle would not dare to leave them out. */
export const limits = /* @__PURE__ */ Object.freeze({
  ...visitorLimits,
  clientIdLength: 64,
  idLength: 64,
  suggestTextLength: 300,
  suggestions: 5,
  pageSize: 50,
  sessionMessages: 50,
  resyncMessages: 100,
  externalIdLength: 128,
  departmentLength: 64,
  departments: 50,
  departmentSkills: 50,
  departmentPages: 50,
  holidays: 200,
  spansOfADay: 4,
  skillLength: 40,
  capacity: { min: 1, max: 100 },
  identityTokenLength: 4_096,
  passwordLength: { min: 10, max: 200 },
  searchLength: 200,
  draftLength: 8_000,
  mentions: 20,
  shortcutLength: 32,
  replyTitleLength: 80,
  /** Of an agent's own, and of everybody's. */
  cannedReplies: 300,
  tagLength: 40,
  tags: 20,
  banReasonLength: 500,
  pushEndpointLength: 2_000,
  /** Of one agent. */
  pushSubscriptions: 20,
  /** Larger packets close the connection: Socket.IO has no reply for what it did not read. */
  packetBytes: 1_000_000,
});

/** The most quiet first. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;

export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

export const timeZones = ['Africa/Brazzaville', 'Africa/Kinshasa'] as const;
export type TimeZone = (typeof timeZones)[number];

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];
