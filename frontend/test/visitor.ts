import type { Locator, Page } from '@playwright/test';

/** What a visitor sees in the widget and does there. */
export interface Visitor {
  page: Page;
  panel: Locator;
  messages: Locator;
  field: Locator;
  say(text: string): Promise<void>;
  press(name: string): Promise<void>;
}

/** A visitor who opens the chat on a page of the site. */
export async function visitorAt(page: Page, path: string): Promise<Visitor> {
  await page.goto(path);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const visitor = visitorOn(page);
  await visitor.panel.getByText('En ligne').waitFor();
  return visitor;
}

/** The visitor of a page where the chat is open, or will be. */
export function visitorOn(page: Page): Visitor {
  const panel = page.frameLocator('mosala-support iframe').getByRole('dialog', { name: 'Support Mosala' });
  const field = panel.getByRole('textbox', { name: 'Tapez votre message…' });
  return {
    page,
    panel,
    messages: panel.getByRole('log'),
    field,
    async say(text) {
      await field.fill(text);
      await field.press('Enter');
    },
    press: name => panel.getByRole('button', { name, exact: true }).click(),
  };
}
