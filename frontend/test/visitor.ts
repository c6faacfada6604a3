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
  const panel = page.getByRole('dialog', { name: 'Support Mosala' });
  const field = panel.getByRole('textbox', { name: 'Tapez votre message…' });
  await panel.getByText('En ligne').waitFor();
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
