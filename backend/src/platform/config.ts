import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Environment, environmentSchema, secretNames } from './environment.ts';

/** The repository's root: relative paths start here, wherever the process was started. */
const root = resolve(import.meta.dirname, '../../..');

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
  readonly identitySecret: string | undefined;
  readonly metricsToken: string | undefined;
  /** Messages in 10 s; 0 is no limit. */
  readonly rateLimit: { readonly visitor: number; readonly address: number };
  readonly answerConfidence: number;
  readonly clarifyConfidence: number;
  readonly logLevel: string;

  constructor(environment: Environment) {
    this.port = environment.SOCKET_PORT ?? 3001;
    this.host = environment.HOST ?? (environment.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1');
    this.corsOrigins = environment.CORS_ORIGIN ?? ['http://localhost:3000'];
    this.trustProxy = environment.TRUST_PROXY ?? [];
    this.dataDir = resolve(root, environment.DATA_DIR ?? 'data');
    this.faqDir = resolve(root, environment.FAQ_DIR ?? 'faq-data');
    this.adminEmail = environment.ADMIN_EMAIL;
    this.adminPassword = environment.ADMIN_PASSWORD;
    this.sessionSecret = environment.SESSION_SECRET;
    this.identitySecret = environment.IDENTITY_SECRET;
    this.metricsToken = environment.METRICS_TOKEN;
    this.rateLimit = {
      visitor: environment.RATE_LIMIT_VISITOR ?? 20,
      address: environment.RATE_LIMIT_ADDRESS ?? 2_000,
    };
    this.answerConfidence = environment.ANSWER_CONFIDENCE ?? 0.55;
    this.clarifyConfidence = environment.CLARIFY_CONFIDENCE ?? 0.25;
    this.logLevel = environment.LOG_LEVEL ?? 'info';
  }
}

/** One line a bad variable: its name, what was given (never a secret), what is expected. */
export class BadConfiguration extends Error {}

/** Reads the settings; an empty variable counts as unset. @throws BadConfiguration */
export function loadConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const complaints = new Map<string, string>();
  for (const { path, message } of parsed.error?.issues ?? []) {
    const name = String(path[0]);
    const value = secretNames.has(name) ? '(a secret, not shown)' : JSON.stringify(given[name]);
    if (!complaints.has(name)) complaints.set(name, `${name}: given ${value}, expected ${message}`);
  }
  if (!parsed.success) throw new BadConfiguration([...complaints.values()].join('\n'));
  const config = new Config(parsed.data);
  if (config.clarifyConfidence <= config.answerConfidence) return config;
  throw new BadConfiguration(
    given.CLARIFY_CONFIDENCE === undefined
      ? `ANSWER_CONFIDENCE: given "${config.answerConfidence}", expected at least CLARIFY_CONFIDENCE (${config.clarifyConfidence})`
      : `CLARIFY_CONFIDENCE: given "${config.clarifyConfidence}", expected at most ANSWER_CONFIDENCE (${config.answerConfidence})`,
  );
}

/** Makes the data folder where it is missing, and looks whether both folders can be used. @throws BadConfiguration */
export function checkFolders({ dataDir, faqDir }: Config): void {
  const complaints: string[] = [];
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    complaints.push(`DATA_DIR: given "${dataDir}", expected a folder to write in (${reasonOf(error)})`);
  }
  if (!isFolder(faqDir)) complaints.push(`FAQ_DIR: given "${faqDir}", expected a folder that is there`);
  if (complaints.length > 0) throw new BadConfiguration(complaints.join('\n'));
}

/** Level by level: Node's own recursive mkdir never returns below a folder that takes none, such as /proc. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
