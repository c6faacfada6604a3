import { agentAtWork, hire } from './agent.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitorAt } from './visitor.ts';

test('outside opening hours a visitor is told so, leaves a contact, and agents find both in the queue', async ({
  page,
  browser,
  server,
}) => {
  const chief = await agentAtWork(browser, server, page);
  await chief.page.getByRole('link', { name: 'Services' }).click();
  await chief.page.getByRole('button', { name: 'Modifier Formations' }).click();
  const dialog = chief.page.getByRole('dialog', { name: 'Formations' });
  for (const day of ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'])
    await dialog.getByLabel(day, { exact: true }).fill('');
  await dialog.getByLabel('Lundi', { exact: true }).fill('12h-8h');
  await dialog.getByRole('button', { name: 'Enregistrer le service' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Lundi');
  await expectAccessible(chief.page);
  await dialog.getByLabel('Lundi', { exact: true }).fill('');
  await dialog.getByRole('button', { name: 'Enregistrer le service' }).click();
  await expect(dialog.getByText('Service enregistré.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  const list = chief.page.getByRole('list', { name: 'Services de l’équipe' });
  await expect(list).toContainText('Fermé');

  await chief.press('Nouveau service');
  const added = chief.page.getByRole('dialog', { name: 'Nouveau service' });
  await added.getByLabel('Nom en français').fill('Support');
  await added.getByLabel('Nom en anglais').fill('Archive');
  await added.getByRole('button', { name: 'Enregistrer le service' }).click();
  await expect(added.getByRole('alert')).toContainText('porte déjà ce nom');
  await added.getByLabel('Nom en français').fill('Archives');
  await added.getByRole('button', { name: 'Enregistrer le service' }).click();
  await expect(list).toContainText('Archives');
  await chief.press('Modifier Archives');
  await chief.press('Supprimer ce service');
  await expectAccessible(chief.page);
  await chief.press('Supprimer ce service');
  await expect(list).not.toContainText('Archives');
  await expectAccessible(chief.page);
  await expectNoSidewaysScroll(chief.page);

  const visitor = await visitorAt(page, '/formations');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.messages).toContainText('Nos conseillers ne répondent pas en ce moment.');
  await visitor.press('Laisser mes coordonnées');
  const form = visitor.panel.getByRole('form', { name: 'Vos coordonnées' });
  await expect(form.getByLabel('Nom')).toBeFocused();
  await visitor.press('Envoyer mes coordonnées');
  await expect(form.getByRole('alert')).toContainText('Laissez un e-mail ou un numéro');
  await expectAccessible(page);
  await form.getByLabel('Nom').fill('Mireille Loemba');
  await form.getByLabel('Téléphone').fill('+242 06 123 45 67');
  await visitor.press('Envoyer mes coordonnées');
  await expect(visitor.messages).toContainText('Vos coordonnées sont notées');
  await expect(form).toBeHidden();

  await chief.page.getByRole('link', { name: 'Conversations' }).click();
  await expect(chief.queue).toContainText('Formations');
  await visitor.panel.getByLabel('Service').selectOption('Emploi');
  await expect(chief.queue).toContainText('Emploi');
  await expect(visitor.panel.getByLabel('Service')).toHaveValue('emploi');
  await expectAccessible(page);
  await chief.queue.getByRole('link', { name: 'Mireille Loemba' }).click();
  const card = chief.page.getByRole('region', { name: 'Visiteur', exact: true });
  await expect(card.getByRole('link', { name: '+242 06 123 45 67' })).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Mireille Loemba' })).toBeVisible();
  await expect(card).toContainText('Anonyme, nom donné par le visiteur');
  await expectAccessible(chief.page);
  await chief.queue.getByRole('button', { name: 'Prendre' }).click();
  await chief.press('Résoudre');
  await chief.leave();
});

test('who is at the desk is given what waits, and sends it on to another department', async ({
  page,
  browser,
  server,
}) => {
  const awa = await agentAtWork(browser, server, page, await hire(server, 'Awa'));
  await awa.press('Me rendre disponible');
  await expect(awa.page.getByLabel('Votre disponibilité')).toHaveValue('online');
  const visitor = await visitorAt(page, '/jobs');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Awa vous répond');
  await expect(awa.page).toHaveTitle('(1) Console · Mosala Support');
  const notice = awa.page.getByText('Une conversation vous est confiée.');
  await expect(notice).toBeVisible();
  await awa.page.getByRole('link', { name: 'Voir' }).click();
  await expect(notice).toBeHidden();
  await expect(awa.page).toHaveTitle('Console · Mosala Support');
  await awa.press('Transférer');
  const dialog = awa.page.getByRole('dialog', { name: 'Transférer la conversation' });
  await dialog.getByRole('searchbox').fill('assist');
  await dialog.getByRole('radio', { name: 'Assistance technique' }).check();
  await expectAccessible(awa.page);
  await dialog.getByRole('button', { name: 'Transférer' }).click();
  await expect(visitor.messages).toContainText('vous passe à un autre service');
  await awa.page.getByRole('link', { name: 'File' }).click();
  await expect(awa.queue).toContainText('Assistance technique');
  await awa.leave();
});
