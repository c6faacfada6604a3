import { agentAtWork, hire } from './agent.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitorAt } from './visitor.ts';

test('a visitor asks, is answered, reaches a person, goes back to the bot and is helped to the end', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorAt(page, '/register');
  await expect(visitor.panel.getByRole('button', { name: /\?$/ })).toHaveCount(4);

  await visitor.say('comment je fais pour crée un compte');
  await expect(visitor.messages).toContainText('code de confirmation');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await visitor.press('Non');
  await expect(visitor.panel).toContainText('Vous êtes le prochain dans la file.');

  const agent = await agentAtWork(browser, server, page);
  await expect(agent.queue).toContainText('La réponse n’a pas aidé');
  await expectAccessible(agent.page);
  await agent.queue.getByRole('button', { name: 'Prendre' }).click();
  await expect(visitor.panel).toContainText('Administrateur vous répond');
  await expect(agent.messages).toContainText('confiance');

  await agent.write('Bonjour, je regarde votre inscription.');
  await expect(visitor.messages).toContainText('Bonjour, je regarde votre inscription.');
  await expect(agent.messages).toContainText('Lu');
  await visitor.field.pressSequentially('Merci');
  await expect(agent.messages).toContainText('écrit…');
  await visitor.field.press('Enter');
  await expect(agent.messages.getByText('Merci', { exact: true })).toBeVisible();
  await expect(visitor.messages).toContainText('Lu');

  await agent.press('Note interne');
  const cut = (field: Element) => field.scrollHeight - field.clientHeight;
  expect(await agent.page.getByRole('textbox', { name: 'Note pour l’équipe' }).evaluate(cut)).toBe(0);
  await agent.write('Numéro vérifié avec la banque.', 'note');
  await expect(agent.messages).toContainText('Numéro vérifié avec la banque.');
  await expectAccessible(agent.page);
  await expectNoSidewaysScroll(agent.page);
  await agent.write('C’est réglé.');
  await expect(visitor.messages).toContainText('C’est réglé.');
  await expect(visitor.messages).not.toContainText('Numéro vérifié');

  await agent.press('Rendre au bot');
  await expect(visitor.panel.getByRole('button', { name: 'Parler à un conseiller' })).toBeVisible();
  await visitor.say('Comment créer mon CV sur Mosala ?');
  await expect(visitor.messages).toContainText('remplissez les rubriques');

  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes le prochain dans la file.');
  await agent.press('Prendre');
  await expect(visitor.panel).toContainText('Administrateur vous répond');
  await agent.press('Résoudre');
  await expect(visitor.panel).toContainText('Cette conversation est terminée. Écrivez pour la rouvrir.');
  await expectAccessible(page);

  // An open panel is open again after a reload, with everything that was said.
  await page.reload();
  await expect(visitor.messages).toContainText('C’est réglé.');
  await expect(visitor.messages).not.toContainText('Numéro vérifié');
  await agent.leave();
});

test('who waits can go back to the bot', async ({ page }) => {
  const visitor = await visitorAt(page, '/');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes');
  await visitor.press('Revenir à l’assistant');
  await expect(visitor.panel.getByRole('button', { name: 'Parler à un conseiller' })).toBeVisible();
});

test('who takes a conversation that a colleague has just taken is told who it was', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorAt(page, '/');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes');
  const awa = await agentAtWork(browser, server, page, await hire(server, 'Awa'));
  const ben = await agentAtWork(browser, server, page, await hire(server, 'Ben'));
  await ben.loseNews();
  await expect(ben.queue.getByRole('button', { name: 'Prendre' })).toBeVisible();
  await awa.queue.getByRole('button', { name: 'Prendre' }).click();
  await expect(visitor.panel).toContainText('Awa vous répond');
  await ben.queue.getByRole('button', { name: 'Prendre' }).click();
  await expect(ben.page.getByText('Awa a déjà pris cette conversation.')).toBeVisible();
  await expect(visitor.panel).toContainText('Awa vous répond');
  await awa.press('Résoudre');
  await expect(visitor.panel).toContainText('Cette conversation est terminée');
  for (const agent of [awa, ben]) await agent.leave();
});
