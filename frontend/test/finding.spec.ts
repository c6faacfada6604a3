import { agentAtWork, hire } from './agent.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitorAt } from './visitor.ts';

test('a conversation is found by its words and its tag, and a banned visitor is told that they cannot write', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorAt(page, '/jobs');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes');
  await visitor.say('Ma société « Zéphyr » a disparu');
  const [chief, awa] = await Promise.all([
    agentAtWork(browser, server, page),
    agentAtWork(browser, server, page, await hire(server, 'Awa')),
  ]);

  // By keyboard alone: the letter leads to the field, what is typed is found without its accents.
  await chief.page.keyboard.press('/');
  await chief.page.keyboard.type('societe zeph');
  const results = chief.page.getByRole('region', { name: 'Résultats pour « societe zeph »' });
  await expect(results.getByRole('link')).toHaveCount(1);
  await expect(results.locator('mark').first()).toHaveText('société');
  await chief.page.getByRole('button', { name: 'Filtres' }).click();
  await expectAccessible(chief.page);
  await results.getByRole('link').click();
  const card = chief.page.getByRole('region', { name: 'Visiteur', exact: true });
  await card.getByLabel('Priorité').selectOption('Urgente');
  await card.getByLabel('Ajouter une étiquette').fill('Zéphyr');
  await chief.page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Retirer l’étiquette zéphyr' })).toBeVisible();
  await expect(awa.queue.getByText('Urgente')).toBeVisible();
  await chief.page.getByRole('searchbox').fill('nullepart');
  await expect(chief.page.getByText('Aucune conversation ne contient « nullepart ».')).toBeVisible();
  await chief.page.getByRole('button', { name: 'Tout effacer' }).click();
  await expect(chief.queue).toBeFocused();
  await chief.page.getByLabel('Étiquette', { exact: true }).selectOption('zéphyr');
  await expect(chief.queue.getByRole('link')).toHaveCount(1);
  await chief.page.getByRole('button', { name: 'Effacer', exact: true }).click();
  await expect(chief.page.getByRole('group', { name: 'Filtres' })).toBeFocused();

  await chief.press('Bannir ce visiteur…');
  const dialog = chief.page.getByRole('dialog', { name: 'Bannir ce visiteur' });
  const reason = dialog.getByLabel('Motif');
  await expect(reason).toBeFocused();
  await dialog.getByRole('button', { name: 'Bannir' }).click();
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/^Remplissez ce champ\./);
  await expect(reason).toHaveCSS('border-color', 'rgb(180, 35, 24)');
  await expectAccessible(chief.page);
  await reason.fill('Insultes');
  await expect(dialog.getByText('Remplissez ce champ.')).toBeHidden();
  await expect(reason).not.toHaveCSS('border-color', 'rgb(180, 35, 24)');
  await expectAccessible(chief.page);
  await dialog.getByRole('button', { name: 'Bannir' }).click();
  await expect(visitor.panel).toContainText('Vous ne pouvez plus écrire ici.');
  await expect(visitor.panel).not.toContainText('Insultes');
  await expect(visitor.panel.getByRole('textbox')).toBeHidden();
  await expectAccessible(chief.page);
  await expectNoSidewaysScroll(chief.page);

  // On a phone, where the conversation is not beside the card.
  await chief.page.setViewportSize({ width: 360, height: 640 });
  await chief.page.getByRole('link', { name: 'Fiche du visiteur' }).click();
  const ban = card.getByRole('region', { name: 'Visiteur banni' });
  await chief.press('Lever le bannissement');
  await expect(ban).toBeFocused();
  await chief.press('Bannir ce visiteur…');
  await reason.fill('Insultes encore');
  await dialog.getByRole('button', { name: 'Bannir' }).press('Enter');
  await expect(ban).toContainText('Insultes encore');
  await expect(ban).toBeFocused();
  await chief.press('Lever le bannissement');
  await visitor.say('Merci');
  await Promise.all([chief.leave(), awa.leave()]);
});
