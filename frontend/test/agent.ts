import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from '@playwright/test';
import type { AgentProfile, Role } from 'backend/contract';
import { administrator, type TestServer } from './server.ts';

/** What an agent sees in the console and does there. */
export interface Agent {
  page: Page;
  /** The page is loaded again, and no news of conversations arrives after that, as on a slow line; what the agent does still goes out. */
  loseNews(): Promise<void>;
  messages: Locator;
  queue: Locator;
  press(name: string): Promise<void>;
  /** Writes to the visitor or, as `note`, to colleagues. */
  write(text: string, how?: 'reply' | 'note'): Promise<void>;
  leave(): Promise<void>;
}

const writing = {
  reply: { mode: 'Réponse', field: 'Répondre au visiteur…' },
  note: { mode: 'Note interne', field: 'Note pour l’équipe, invisible au visiteur…' },
};

/** Who signs in. */
export interface Account {
  email: string;
  password: string;
}

/** Signs in and returns the session's cookie. */
export async function signIn(server: TestServer, account: Account = administrator): Promise<string> {
  const { email, password } = account;
  const signedIn = await post(server, '/api/auth/login', { email, password });
  return signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** A new agent's account, made by the administrator; who serves other languages than the visitor's is given nothing by itself. */
export async function hire(server: TestServer, name: string, locales?: string[]): Promise<Account> {
  const account = { email: `${randomUUID()}@example.org`, password: 'encore une phrase assez longue' };
  const cookie = await signIn(server);
  const made = await post(server, '/api/agents', { ...account, name, role: 'agent' }, { cookie });
  if (!made.ok) throw new Error(`No account for ${name}: ${await made.text()}`);
  if (locales) {
    const { id } = await made.json();
    const duties = { departments: [], capacity: 5, locales };
    const taken = await post(server, `/api/agents/${id}/duties`, duties, { cookie }, 'PUT');
    if (!taken.ok) throw new Error(`No duties for ${name}: ${await taken.text()}`);
  }
  return account;
}

function post(
  server: TestServer,
  path: string,
  body: object,
  headers: object = {},
  method = 'POST',
): Promise<Response> {
  return fetch(server.origin + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** The administrator gives them another role. */
export async function changeRole(server: TestServer, { email }: Account, role: Role): Promise<void> {
  const cookie = await signIn(server);
  const team = await fetch(`${server.origin}/api/agents`, { headers: { cookie } });
  const { agents }: { agents: AgentProfile[] } = await team.json();
  const id = agents.find(one => one.email === email)?.id;
  const changed = await post(server, `/api/agents/${id}/role`, { role }, { cookie }, 'PUT');
  if (!changed.ok) throw new Error(`${email} is no ${role}: ${await changed.text()}`);
}

/** An agent, the administrator unless said otherwise, in the console in a browser context of their own, with a session of their own. */
export async function agentAtWork(
  browser: Browser,
  server: TestServer,
  like: Page,
  account: Account = administrator,
): Promise<Agent> {
  const context = await browser.newContext({
    baseURL: server.origin,
    viewport: like.viewportSize(),
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    colorScheme: await like.evaluate(() =>
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    ),
  });
  const { email, password } = account;
  await context.request.post('/api/auth/login', { data: { email, password } });
  const page = await context.newPage();
  await page.goto('/console');
  await page.getByRole('navigation', { name: 'Listes de conversations' }).waitFor();
  const press = (name: string) => page.getByRole('button', { name }).click();
  return {
    page,
    async loseNews() {
      await page.routeWebSocket(/socket\.io/, socket => {
        const server = socket.connectToServer();
        server.onMessage(frame => {
          if (!String(frame).includes('"conversationUpdated"')) socket.send(frame);
        });
      });
      await page.reload();
    },
    messages: page.getByRole('log'),
    queue: page.getByRole('region', { name: 'File d’attente' }),
    press,
    async write(text, how = 'reply') {
      await page.getByRole('button', { name: writing[how].mode, exact: true }).click();
      const field = page.getByRole('textbox', { name: writing[how].field });
      await field.fill(text);
      await field.press('Enter');
    },
    leave: () => context.close(),
  };
}
