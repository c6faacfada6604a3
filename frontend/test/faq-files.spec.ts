import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Agent, agentAtWork } from './agent.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { visitorAt } from './visitor.ts';

test('the bot answers with a changed FAQ file, and with the last good one of a broken file', async ({
  page,
  browser,
  server,
}) => {
  const file = join(server.faqFolder, 'fr/cv.json');
  const original = readFileSync(file, 'utf8');
  const agent = await agentAtWork(browser, server, page);
  await agent.page.goto('/console#/faq');
  await expect(agent.page.getByText('Tous les fichiers sont valides et répondent.')).toBeVisible();

  const changed = original.replace('Le **PDF** est le meilleur choix', 'Le **PDF/A** est notre conseil');
  writeFileSync(file, changed);
  const visitor = await visitorAt(page, '/jobs');
  await expect(async () => {
    await visitor.say('Quels formats de fichier sont acceptés pour le CV ?');
    await expect(visitor.messages).toContainText('PDF/A', { timeout: 1000 });
  }).toPass();

  writeFileSync(file, changed.replace('"question"', '"qestion"'));
  await untilConsoleSays(agent, /fr\/cv\.json:\d+:\d+:/);
  await expect(agent.page.getByText('La clé « qestion » est inconnue dans cette fiche')).toBeVisible();
  await agent.page.getByRole('button', { name: 'Administrateur' }).click();
  await agent.press('English');
  await expect(agent.page.getByText('"qestion" is not a key of an entry: remove it.')).toBeVisible();
  await agent.press('Français');
  await agent.page.keyboard.press('Escape');
  await expect(
    agent.page.getByText('Un fichier en erreur garde sa dernière bonne version').first(),
  ).toBeVisible();
  await expectAccessible(agent.page);
  await visitor.say('Quels formats sont acceptés pour mon CV ?');
  await expect(visitor.messages.getByText('PDF/A')).toHaveCount(2);

  writeFileSync(file, original);
  await untilConsoleSays(agent, 'Tous les fichiers sont valides et répondent.');
  await agent.leave();
});

/** The page looks by itself every 15 seconds; an editor who has just saved presses the button. */
async function untilConsoleSays(agent: Agent, text: string | RegExp) {
  await expect(async () => {
    await agent.press('Actualiser');
    await expect(agent.page.getByText(text).first()).toBeVisible({ timeout: 500 });
  }).toPass();
}
