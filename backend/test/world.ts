import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type {
  AgentReplies,
  AgentSession,
  Reply,
  Role,
  VisitorHandshake,
  VisitorReplies,
  VisitorSession,
} from '../src/contract/index.ts';
import { loadConfig } from '../src/platform/config.ts';
import { createServer } from '../src/server.ts';
import { shareLearned } from './learned.ts';

/** The small vocabulary of the flows: a node, visitors and agents who talk to it over real sockets. */
export interface TestNode {
  readonly url: string;
  readonly app: NestExpressApplication;
  readonly folder: string;
  visitor(auth?: VisitorHandshake, options?: Partial<ManagerOptions & SocketOptions>): Promise<TestVisitor>;
  /** A visitor who has asked for a person, and their conversation. */
  waiting(): Promise<[TestVisitor, string]>;
  /** A new account, signed in and connected; `cookie` signs in a second tab. */
  agent(name: string, role?: Role): Promise<TestAgent>;
  stop(): Promise<void>;
}

const administrator = { email: 'admin@example.org', password: 'administrator pass' };
const agentPassword = 'a long enough password';

/** A server of its own in this process: its own port, data folder and copy of the FAQ; nobody writes too much, unless set otherwise. */
export async function node(settings: Record<string, string> = {}): Promise<TestNode> {
  const folder = await mkdtemp(join(tmpdir(), 'mosala-'));
  const faqDir = join(folder, 'faq');
  await cp(join(import.meta.dirname, 'faq'), faqDir, { recursive: true });
  shareLearned(join(folder, 'data'), 'tests');
  const config = loadConfig({
    SOCKET_PORT: '0',
    DATA_DIR: join(folder, 'data'),
    FAQ_DIR: faqDir,
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
    LOG_LEVEL: 'silent',
    RATE_LIMIT_VISITOR: '0',
    RATE_LIMIT_ADDRESS: '0',
    ...settings,
  });
  const app = await createServer(config);
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const open = new Set<Client>();
  const adminCookie = await signIn(url, administrator.email, administrator.password);
  const visitor: TestNode['visitor'] = async (auth = {}, options = {}) => {
    const visitor = new TestVisitor(url, { auth, ...options });
    open.add(visitor);
    await visitor.ready;
    return visitor;
  };
  return {
    url,
    app,
    folder,
    visitor,
    async waiting() {
      const caller = await visitor();
      await caller.do('requestHuman');
      return [caller, caller.session.conversation.id];
    },
    async agent(name, role = 'agent') {
      const email = `${name.toLowerCase()}@example.org`;
      await post(url, '/api/agents', { email, name, role, password: agentPassword }, adminCookie);
      const agent = await connectAgent(url, await signIn(url, email, agentPassword));
      open.add(agent);
      return agent;
    },
    async stop() {
      for (const client of open) client.close();
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** One more tab of an agent who is signed in. */
export async function connectAgent(url: string, cookie: string): Promise<TestAgent> {
  const agent = new TestAgent(url, cookie);
  await agent.ready;
  return agent;
}

/** @returns the Cookie header of the new session */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const response = await post(url, '/api/auth/login', { email, password });
  if (!response.ok) throw new Error(`sign-in failed: ${await response.text()}`);
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** The body of an answer, of the shape the test expects: what it asserts on proves it. */
export async function bodyOf<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T;
}

export function post(url: string, path: string, body: unknown, cookie?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) };
  return fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

type Heard = { event: string; payload: unknown };

/** A socket that remembers all it heard, so that a test can wait for what came before it asked. */
class Client {
  readonly socket: Socket;
  readonly heard: Heard[] = [];
  readonly ready: Promise<void>;
  readonly #waiting = new Set<() => void>();

  constructor(url: string, options: Partial<ManagerOptions & SocketOptions>) {
    this.socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options });
    this.socket.onAny((event: string, payload: unknown) => {
      this.heard.push({ event, payload });
      for (const check of this.#waiting) check();
    });
    this.ready = new Promise((resolve, reject) => {
      this.socket.once('session', () => resolve());
      this.socket.once('connect_error', reject);
    });
  }

  /** The first payload of this event that fits, heard already or yet to come. */
  hear<T = Record<string, never>>(event: string, fits: (payload: T) => boolean = () => true): Promise<T> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const found = this.heard.find(heard => heard.event === event && fits(heard.payload as T));
        if (found === undefined) return;
        this.#waiting.delete(check);
        clearTimeout(timer);
        resolve(found.payload as T);
      };
      const heard = () => JSON.stringify(this.heard.slice(-10));
      const timer = setTimeout(() => reject(new Error(`never heard ${event}; heard ${heard()}`)), 4_000);
      this.#waiting.add(check);
      check();
    });
  }

  /** Resolves when this is so, now or after something was heard. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (!isSo()) return;
        this.#waiting.delete(check);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error('it never became so'));
      }, 4_000);
      this.#waiting.add(check);
      check();
    });
  }

  /** Everything heard of one event so far. */
  all<T = Record<string, never>>(event: string): T[] {
    return this.heard.filter(heard => heard.event === event).map(heard => heard.payload as T);
  }

  emit(event: string, ...args: unknown[]): Promise<Reply<never>> {
    return this.socket.timeout(4_000).emitWithAck(event, ...args);
  }

  close(): void {
    this.socket.disconnect();
  }
}

async function unwrap<T>(reply: Promise<Reply<T>>): Promise<T> {
  const answered = await reply;
  if (answered.ok) return answered.data;
  throw new Error(`refused: ${JSON.stringify(answered.error)}`);
}

export class TestVisitor extends Client {
  get session(): VisitorSession {
    return this.all<VisitorSession>('session').at(-1) as VisitorSession;
  }

  /** What comes back with the token: another device, or the same one later. */
  get returning() {
    return { visitorToken: this.session.visitorToken };
  }

  do<Name extends keyof VisitorReplies>(event: Name, payload: object = {}): Promise<VisitorReplies[Name]> {
    return unwrap(this.emit(event, payload) as Promise<Reply<VisitorReplies[Name]>>);
  }

  say(message: string, clientId?: string) {
    return this.do('sendMessage', { message, ...(clientId === undefined ? {} : { clientId }) });
  }
}

export class TestAgent extends Client {
  readonly cookie: string;

  constructor(url: string, cookie: string) {
    super(`${url}/agent`, { extraHeaders: { cookie } });
    this.cookie = cookie;
  }

  get session(): AgentSession {
    return this.all<AgentSession>('session').at(-1) as AgentSession;
  }

  do<Name extends keyof AgentReplies>(event: Name, payload: object): Promise<AgentReplies[Name]> {
    return unwrap(this.emit(event, payload) as Promise<Reply<AgentReplies[Name]>>);
  }
}
