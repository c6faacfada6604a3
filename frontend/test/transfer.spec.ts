import { agentAtWork, hire } from './agent.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitorAt } from './visitor.ts';

test('a conversation goes to a colleague with a note, and the visitor knows who comes', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorAt(page, '/');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes');
  const [awa, bruno, chloe] = await Promise.all(
    ['Awa', 'Bruno', 'Chloé'].map(async name => agentAtWork(browser, server, page, await hire(server, name))),
  );
  if (!awa || !bruno || !chloe) throw new Error('three were hired');
  await expect(bruno.page.getByText(/collègues? connectés?/)).toBeVisible();
  await awa.queue.getByRole('button', { name: 'Prendre' }).last().click();
  await expect(visitor.panel).toContainText('Awa vous répond');
  await bruno.page.getByLabel('Votre disponibilité').selectOption('Disponible');

  // By keyboard alone: the letter opens it, Escape leaves it, and the focus is where it was.
  const button = awa.page.getByRole('button', { name: 'Transférer' });
  const dialog = awa.page.getByRole('dialog', { name: 'Transférer la conversation' });
  await button.focus();
  await awa.page.keyboard.press('t');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expect(dialog.getByRole('radio').first()).toHaveAccessibleName(/^Bruno Disponible · 0 conversation/);
  await expectAccessible(awa.page);
  await expectNoSidewaysScroll(awa.page);
  await awa.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();

  // Who leaves while one chooses is named; who is left can be chosen.
  await awa.page.keyboard.press('Enter');
  await awa.page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('Choisissez une personne ou un service.');
  await awa.page.keyboard.type('chloe');
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await awa.page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: 'Chloé', checked: true })).toBeFocused();
  await expect(dialog.getByRole('alert')).toBeHidden();
  await dialog.getByLabel('Note pour votre collègue').fill('Compte bloqué deux fois.');
  await chloe.leave();
  await expect(dialog.getByRole('alert')).toContainText('Chloé n’est pas en ligne.');
  await expectAccessible(awa.page);
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('radio', { name: 'Bruno' }).check();
  await dialog.getByRole('button', { name: 'Transférer' }).click();

  await expect(dialog).toBeHidden();
  await expect(visitor.messages).toContainText('Awa vous passe à Bruno.');
  await expect(visitor.panel).toContainText('Bruno vous répond');
  await expect(visitor.messages).not.toContainText('Compte bloqué');
  await expect(awa.page.getByText('Tenue par Bruno')).toBeVisible();
  await expect(awa.page.locator('h2:focus')).toBeVisible();
  await expect(button).toBeHidden();

  await bruno.page.getByRole('link', { name: 'Miennes' }).click();
  await bruno.page.getByRole('region', { name: 'Mes conversations' }).getByRole('link').click();
  await expect(bruno.messages).toContainText('Compte bloqué deux fois.');
  await bruno.write('Bonjour, je prends la suite.');
  await expect(visitor.messages).toContainText('Bonjour, je prends la suite.');
  await bruno.press('Résoudre');
  await expect(visitor.panel).toContainText('Cette conversation est terminée.');
  await Promise.all([awa.leave(), bruno.leave()]);
});

test('a transfer that comes too late says why, and keeps what was written', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorAt(page, '/');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes');
  const chief = await agentAtWork(browser, server, page);
  const awa = await agentAtWork(browser, server, page, await hire(server, 'Awa'));
  await awa.queue.getByRole('button', { name: 'Prendre' }).last().click();
  await expect(visitor.panel).toContainText('Awa vous répond');
  await awa.loseNews();
  await awa.press('Transférer');
  const dialog = awa.page.getByRole('dialog', { name: 'Transférer la conversation' });
  await dialog.getByRole('radio', { name: 'Administrateur' }).check();
  const note = dialog.getByLabel('Note pour votre collègue');
  await note.fill('Compte bloqué deux fois.');
  await chief.page.getByRole('link', { name: 'Toutes' }).click();
  await chief.page
    .getByRole('region', { name: 'Toutes les conversations' })
    .getByRole('link')
    .first()
    .click();
  await chief.press('Résoudre');
  await expect(visitor.panel).toContainText('Cette conversation est terminée.');
  await dialog.getByRole('button', { name: 'Transférer' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Cette action appartient à la personne qui tient');
  await expect(note).toHaveValue('Compte bloqué deux fois.');
  await expectAccessible(awa.page);
  await Promise.all([awa.leave(), chief.leave()]);
});
