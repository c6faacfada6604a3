import type { Browser, Locator, Page } from '@playwright/test';
import { administrator, type TestServer } from './server.ts';

/** What an agent sees in the console and does there. */
export interface Agent {
  page: Page;
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

/** The administrator, signed in to the console in a browser context of their own. */
export async function agentAtWork(browser: Browser, server: TestServer, like: Page): Promise<Agent> {
  const context = await browser.newContext({
    baseURL: server.origin,
    viewport: like.viewportSize(),
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    colorScheme: await like.evaluate(() =>
      matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    ),
  });
  const page = await context.newPage();
  await page.goto('/console');
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(administrator.email);
  await page.getByLabel('Mot de passe').fill(administrator.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('navigation', { name: 'Listes de conversations' }).waitFor();
  const press = (name: string) => page.getByRole('button', { name }).click();
  return {
    page,
    messages: page.getByRole('log'),
    queue: page.getByRole('region', { name: 'File d’attente' }),
    press,
    async write(text, how = 'reply') {
      await press(writing[how].mode);
      const field = page.getByRole('textbox', { name: writing[how].field });
      await field.fill(text);
      await field.press('Enter');
    },
    leave: () => context.close(),
  };
}
