import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Environment, environmentSchema, secretNames } from './environment.ts';

/** The repository's root: relative paths start here, wherever the process was started. */
const root = resolve(import.meta.dirname, '../../..');

const minuteMs = 60_000;

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
  readonly vapidPrivateKey: string | undefined;
  /** Whom push services write to about what we send; unset, the console's address. */
  readonly vapidSubject: string | undefined;
  /** Origins of push services that need be neither public nor https. */
  readonly pushServices: readonly string[];
  /** Messages in 10 s; 0 is no limit. */
  readonly rateLimit: { readonly visitor: number; readonly address: number };
  /** For how long nobody may be without an answer; 0 is for ever. */
  readonly waitLimits: {
    readonly raiseMs: number;
    readonly passOnMs: number;
    readonly remindMs: number;
    readonly requeueMs: number;
  };
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
    this.vapidPrivateKey = environment.VAPID_PRIVATE_KEY;
    this.vapidSubject = environment.VAPID_SUBJECT;
    this.pushServices = environment.PUSH_SERVICES ?? [];
    this.rateLimit = {
      visitor: environment.RATE_LIMIT_VISITOR ?? 20,
      address: environment.RATE_LIMIT_ADDRESS ?? 2_000,
    };
    this.waitLimits = {
      raiseMs: (environment.RAISE_AFTER_MINUTES ?? 15) * minuteMs,
      passOnMs: (environment.PASS_ON_AFTER_MINUTES ?? 3) * minuteMs,
      remindMs: (environment.REMIND_AFTER_MINUTES ?? 10) * minuteMs,
      requeueMs: (environment.REQUEUE_AFTER_MINUTES ?? 30) * minuteMs,
    };
    this.answerConfidence = environment.ANSWER_CONFIDENCE ?? 0.74;
    this.clarifyConfidence = environment.CLARIFY_CONFIDENCE ?? 0.66;
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
  const contradictions = contradictionsIn(config, name => given[name] !== undefined);
  if (contradictions.length > 0) throw new BadConfiguration(contradictions.join('\n'));
  return config;
}

/** Values that are good each by itself; the one that was given is named. */
function contradictionsIn(config: Config, isGiven: (name: string) => boolean): string[] {
  const { answerConfidence, clarifyConfidence } = config;
  const [remind, requeue] = [config.waitLimits.remindMs, config.waitLimits.requeueMs].map(
    ms => ms / minuteMs,
  );
  const lines: string[] = [];
  if (clarifyConfidence > answerConfidence)
    lines.push(
      isGiven('CLARIFY_CONFIDENCE')
        ? `CLARIFY_CONFIDENCE: given "${clarifyConfidence}", expected at most ANSWER_CONFIDENCE (${answerConfidence})`
        : `ANSWER_CONFIDENCE: given "${answerConfidence}", expected at least CLARIFY_CONFIDENCE (${clarifyConfidence})`,
    );
  if (remind && requeue && remind >= requeue)
    lines.push(
      isGiven('REQUEUE_AFTER_MINUTES')
        ? `REQUEUE_AFTER_MINUTES: given "${requeue}", expected more than REMIND_AFTER_MINUTES (${remind}), or 0`
        : `REMIND_AFTER_MINUTES: given "${remind}", expected less than REQUEUE_AFTER_MINUTES (${requeue}), or 0`,
    );
  return lines;
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
