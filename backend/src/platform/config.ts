import { resolve } from 'node:path';
import { z } from 'zod';

/** The repository's root: relative paths start here, wherever the process was started. */
const root = resolve(import.meta.dirname, '../../..');

const path = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform(value => resolve(root, value));
const number = (from: number, to: number, expected: string) =>
  z.coerce.number({ error: expected }).min(from, expected).max(to, expected);
const budget = (fallback: number) =>
  number(0, 10_000_000, 'a whole number, 0 for no limit')
    .int('a whole number, 0 for no limit')
    .default(fallback);
const share = (fallback: number) => number(0, 1, 'a number from 0 to 1').default(fallback);
const list = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform(value =>
      value
        .split(',')
        .map(item => item.trim())
        .filter(item => item !== ''),
    );
const notBuiltYet = z
  .undefined({ error: 'to be left unset: this version has no such feature yet' })
  .optional();

const isOrigin = (value: string) =>
  value === '*' || (/^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value);

const environmentSchema = z
  .object({
    NODE_ENV: z.string().default('development'),
    SOCKET_PORT: number(0, 65_535, 'a port from 1 to 65535').int('a port from 1 to 65535').default(3001),
    HOST: z.union([z.ipv4(), z.ipv6(), z.hostname()], { error: 'an address or a host name' }).optional(),
    CORS_ORIGIN: list('http://localhost:3000').refine(
      origins => origins.every(isOrigin),
      'origins separated by commas, such as https://www.example.org (no path), or *',
    ),
    TRUST_PROXY: list('').refine(
      addresses =>
        addresses.every(
          value => z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]).safeParse(value).success,
        ),
      'IP addresses or networks (CIDR) of your proxies, separated by commas',
    ),
    DATA_DIR: path('data'),
    FAQ_DIR: path('faq-data'),
    DATABASE_URL: notBuiltYet,
    REDIS_URL: notBuiltYet,
    ADMIN_EMAIL: z.email('an e-mail address').optional(),
    ADMIN_PASSWORD: z
      .string()
      .min(10, 'a password of 10 to 200 characters')
      .max(200, 'a password of 10 to 200 characters')
      .optional(),
    IDENTITY_SECRET: notBuiltYet,
    SESSION_SECRET: z.string().min(32, 'at least 32 characters').optional(),
    METRICS_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
    RATE_LIMIT_VISITOR: budget(20),
    RATE_LIMIT_ADDRESS: budget(2_000),
    ANSWER_CONFIDENCE: share(0.6),
    CLARIFY_CONFIDENCE: share(0.25),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine(value => value.CLARIFY_CONFIDENCE <= value.ANSWER_CONFIDENCE, {
    path: ['CLARIFY_CONFIDENCE'],
    error: 'at most ANSWER_CONFIDENCE',
  });

/** Every variable that is read here. */
export const settingNames = Object.keys(environmentSchema.shape);

const secrets = new Set([
  'ADMIN_PASSWORD',
  'IDENTITY_SECRET',
  'SESSION_SECRET',
  'METRICS_TOKEN',
  'DATABASE_URL',
  'REDIS_URL',
]);

/** Every setting of the process, read once at start and injected; nothing else reads the environment. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly corsOrigins: readonly string[];
  readonly trustProxy: readonly string[];
  readonly dataDir: string;
  readonly faqDir: string;
  readonly pagesDir = resolve(root, 'frontend/dist');
  readonly adminEmail: string | undefined;
  readonly adminPassword: string | undefined;
  readonly sessionSecret: string | undefined;
  readonly metricsToken: string | undefined;
  /** Messages in 10 s; 0 is no limit. */
  readonly rateLimit: { readonly visitor: number; readonly address: number };
  readonly answerConfidence: number;
  readonly clarifyConfidence: number;
  readonly logLevel: string;

  constructor(environment: z.infer<typeof environmentSchema>) {
    this.port = environment.SOCKET_PORT;
    this.host = environment.HOST ?? (environment.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1');
    this.corsOrigins = environment.CORS_ORIGIN;
    this.trustProxy = environment.TRUST_PROXY;
    this.dataDir = environment.DATA_DIR;
    this.faqDir = environment.FAQ_DIR;
    this.adminEmail = environment.ADMIN_EMAIL?.toLowerCase();
    this.adminPassword = environment.ADMIN_PASSWORD;
    this.sessionSecret = environment.SESSION_SECRET;
    this.metricsToken = environment.METRICS_TOKEN;
    this.rateLimit = { visitor: environment.RATE_LIMIT_VISITOR, address: environment.RATE_LIMIT_ADDRESS };
    this.answerConfidence = environment.ANSWER_CONFIDENCE;
    this.clarifyConfidence = environment.CLARIFY_CONFIDENCE;
    this.logLevel = environment.LOG_LEVEL;
  }
}

/** One line a bad variable: its name, what was given (never a secret), what is expected. */
export class BadConfiguration extends Error {}

/** Reads the settings; an empty variable counts as unset. @throws BadConfiguration */
export function loadConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return new Config(parsed.data);
  const lines = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0]);
    const value = secrets.has(name) ? '(a secret, not shown)' : JSON.stringify(given[name]);
    if (!lines.has(name))
      lines.set(
        name,
        `${name}: given ${value}, expected ${issue.message.replace(/^Invalid option: expected /, '')}`,
      );
  }
  throw new BadConfiguration([...lines.values()].join('\n'));
}
