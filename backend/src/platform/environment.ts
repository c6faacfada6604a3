import { z } from 'zod';
import { vapidPublicKey } from './vapid-key.ts';

const number = (pattern: RegExp, from: number, to: number, expected: string) =>
  z
    .string()
    .regex(pattern, expected)
    .transform(Number)
    .refine(value => value >= from && value <= to, expected);
const wholeNumber = (from: number, to: number, expected: string) => number(/^\d+$/, from, to, expected);
const share = number(/^\d*\.?\d+$/, 0, 1, 'a number from 0 to 1');
const minutes = wholeNumber(0, 1_440, 'whole minutes up to 1440, 0 for never');
const budget = wholeNumber(0, 10_000_000, 'a whole number, 0 for no limit');

const list = (isItem: (value: string) => boolean, expected: string) =>
  z
    .string()
    .transform(value => value.split(',').map(item => item.trim()))
    .refine(items => items.every(isItem), expected);
const isOrigin = (value: string) =>
  value === '*' || (/^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value);
const addressSchema = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);

const secret = (length: number) =>
  z
    .string()
    .refine(value => value.trim().length >= length, `at least ${length} characters that are not blank`);
const isContact = (value: string) =>
  URL.canParse(value) && (/^mailto:[^\s@]+@[^\s@]+$/.test(value) || /^https:\/\/[^/]*\.\w/.test(value));
const folder = z.string().refine(value => value.trim() !== '', 'the path of a folder');
const notBuiltYet = z
  .undefined({ error: 'to be left unset: this version has no such feature yet' })
  .optional();

/** Every variable the server reads, as it is written; what an unset one means is decided in `config.ts`. */
export const environmentSchema = z
  .object({
    NODE_ENV: z.string(),
    SOCKET_PORT: wholeNumber(0, 65_535, 'a port from 1 to 65535, or 0 for any free one'),
    HOST: z.union([z.ipv4(), z.ipv6(), z.hostname()], { error: 'an address or a host name' }),
    CORS_ORIGIN: list(
      isOrigin,
      'origins separated by commas, such as https://www.example.org (no path), or *',
    ),
    TRUST_PROXY: list(
      value => addressSchema.safeParse(value).success,
      'IP addresses or networks (CIDR) of your proxies, separated by commas',
    ),
    DATA_DIR: folder,
    FAQ_DIR: folder,
    DATABASE_URL: notBuiltYet,
    REDIS_URL: notBuiltYet,
    ADMIN_EMAIL: z.email('an e-mail address').toLowerCase(),
    ADMIN_PASSWORD: secret(10).max(200, 'a password of 10 to 200 characters'),
    IDENTITY_SECRET: secret(32),
    SESSION_SECRET: secret(32),
    METRICS_TOKEN: secret(16),
    VAPID_PRIVATE_KEY: z
      .string()
      .refine(
        value => vapidPublicKey(value) !== null,
        'a private key on P-256: 32 bytes as 43 characters of base64url',
      ),
    VAPID_SUBJECT: z.string().refine(isContact, 'mailto: and an e-mail address, or an https address'),
    PUSH_SERVICES: list(
      value => value !== '*' && isOrigin(value),
      'origins separated by commas, such as https://push.example.org (no path)',
    ),
    RATE_LIMIT_VISITOR: budget,
    RATE_LIMIT_ADDRESS: budget,
    RAISE_AFTER_MINUTES: minutes,
    PASS_ON_AFTER_MINUTES: minutes,
    REMIND_AFTER_MINUTES: minutes,
    REQUEUE_AFTER_MINUTES: minutes,
    ANSWER_CONFIDENCE: share,
    CLARIFY_CONFIDENCE: share,
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'debug, info, warn, error or silent',
    }),
  })
  .partial();
export type Environment = z.infer<typeof environmentSchema>;

/** Variables whose value is never shown. */
export const secretNames: ReadonlySet<string> = new Set([
  'ADMIN_PASSWORD',
  'IDENTITY_SECRET',
  'SESSION_SECRET',
  'METRICS_TOKEN',
  'VAPID_PRIVATE_KEY',
  'DATABASE_URL',
  'REDIS_URL',
]);
