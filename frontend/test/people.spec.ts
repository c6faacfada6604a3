import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { agentAtWork, hire } from './agent.ts';
import {
  expect,
  expectAccessible,
  expectAccessibleInBothLights,
  expectNoSidewaysScroll,
  test,
} from './fixtures.ts';
import type { TestServer } from './server.ts';
import { visitorAt } from './visitor.ts';

const password = 'une phrase que Nadège connaît';

test('who is invited chooses a password, works, and is thrown out at once when deactivated', async ({
  page,
  browser,
  server,
}) => {
  const visitor = await visitorAt(page, '/');
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes');
  const { page: office, leave } = await agentAtWork(browser, server, page);
  const email = `${randomUUID()}@example.org`;
  const link = await inviteFrom(office, email);

  const { page: nadege, close } = await elsewhere(browser, server, page);
  await nadege.goto(link);
  await expect(nadege.getByRole('textbox', { name: 'Adresse e-mail' })).toHaveValue(email);
  await expectAccessibleInBothLights(nadege);
  await expectNoSidewaysScroll(nadege);
  await nadege.getByRole('textbox', { name: 'Nom affiché aux visiteurs' }).fill('Nadège');
  await nadege.getByLabel('Nouveau mot de passe').fill(password);
  await nadege.getByRole('button', { name: 'Rejoindre l’équipe' }).click();
  const queue = nadege.getByRole('region', { name: 'File d’attente' });
  await queue.getByRole('button', { name: 'Prendre' }).last().click(); // visitors of other tests may wait before this one
  await expect(visitor.panel).toContainText('Nadège vous répond');
  await nadege.getByRole('button', { name: 'Résoudre' }).click();
  await expect(visitor.panel).toContainText('Cette conversation est terminée');
  expect(nadege.url()).not.toContain(link.split('#')[1]);

  await office.reload();
  await office.getByRole('button', { name: 'Gérer Nadège' }).click();
  const capacity = office.getByRole('spinbutton');
  await capacity.fill('0');
  await capacity.press('Enter');
  await expect(capacity).toHaveAccessibleDescription(/^Donnez un nombre entier de 1 à \d+\./);
  await office.getByRole('button', { name: 'Désactiver le compte' }).click();
  await expectGood(office);
  await office.getByRole('button', { name: 'Désactiver Nadège' }).click();
  await expect(nadege.getByText('Votre session est terminée.')).toBeVisible();
  await nadege.getByRole('textbox', { name: 'Adresse e-mail' }).fill(email);
  await nadege.getByLabel('Mot de passe').fill(password);
  await nadege.getByRole('button', { name: 'Se connecter' }).click();
  await expect(nadege.getByText('Adresse ou mot de passe inconnus.')).toBeVisible();

  await nadege.goto(link);
  await expect(nadege.getByRole('heading', { name: 'Ce lien n’est plus valable' })).toBeVisible();
  await expectGood(nadege);
  await close();
  await leave();
});

test('people change their own name and password, and sign out their other devices', async ({
  page,
  browser,
  server,
}) => {
  await page.goto('/');
  const account = await hire(server, 'Awa');
  const phone = await agentAtWork(browser, server, page, account);
  const desk = await agentAtWork(browser, server, page, account);
  // Also without a keyboard.
  await desk.press('Commandes');
  await desk.page.getByRole('option', { name: 'Mon compte' }).click();
  await expect(desk.page.getByRole('heading', { name: 'Mon compte' })).toBeVisible();
  await expectGood(desk.page);

  await desk.page.getByRole('textbox', { name: 'Nom affiché aux visiteurs' }).fill('Awa M.');
  // Pressed again while it is sent, the button sends nothing and keeps the focus.
  const save = desk.page.getByRole('button', { name: 'Enregistrer le nom' });
  let saves = 0;
  desk.page.on('request', request => request.method() === 'PATCH' && saves++);
  await save.dblclick();
  await expect(desk.page.getByText('Nom enregistré.')).toBeVisible();
  await expect(save).toBeFocused();
  expect(saves).toBe(1);

  const sessions = desk.page.getByRole('list', { name: 'Sessions' });
  await expect(sessions.getByText('Chrome, Linux')).toHaveCount(2);
  await sessions.getByRole('button', { name: 'Déconnecter Chrome, Linux' }).click();
  await expect(phone.page.getByText('Votre session est terminée.')).toBeVisible();
  await expect(desk.page.getByText('Aucune autre session n’est ouverte.')).toBeVisible();
  await expect(desk.page.getByRole('region', { name: 'Sessions' })).toBeFocused();

  await desk.page.getByLabel('Mot de passe actuel').fill('ce n’est pas le bon');
  const fresh = desk.page.getByLabel('Nouveau mot de passe');
  await fresh.fill('court');
  await desk.press('Changer le mot de passe');
  await expect(fresh).toBeFocused();
  await expect(fresh).toHaveAccessibleDescription(/^Écrivez au moins 10 caractères\./);
  await fresh.fill(password);
  await desk.press('Changer le mot de passe');
  await expect(desk.page.getByText('Le mot de passe actuel n’est pas le bon.')).toBeVisible();
  await desk.page.getByLabel('Mot de passe actuel').fill(account.password);
  await desk.press('Changer le mot de passe');
  await expect(desk.page.getByText('Mot de passe changé.')).toBeVisible();
  await expectGood(desk.page);

  await expectAccessibleInBothLights(phone.page);
  await expectNoSidewaysScroll(phone.page);
  await phone.page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(account.email);
  await phone.page.getByLabel('Mot de passe').fill(password);
  await phone.press('Se connecter');
  await expect(phone.page.getByRole('button', { name: 'Awa M.' })).toBeVisible();

  // Somebody else signs in in another tab.
  const data = await hire(server, 'Ben');
  expect((await phone.page.request.post('/api/auth/login', { data })).ok()).toBe(true);
  await expect(phone.page.getByRole('button', { name: 'Ben' })).toBeVisible();
  await phone.leave();
  await desk.leave();
});

/** Invites somebody from an administrator's page. @returns the link that is shown */
async function inviteFrom(office: Page, email: string): Promise<string> {
  await office.getByRole('link', { name: 'Équipe' }).click();
  await expect(office.getByRole('list', { name: 'Personnes de l’équipe' })).toContainText('Administrateur');
  await expectGood(office);
  await office.getByRole('button', { name: 'Inviter une personne' }).click();
  await office.getByRole('textbox', { name: 'Nom affiché aux visiteurs' }).fill('Invitée');
  const address = office.getByRole('textbox', { name: 'Adresse e-mail' });
  await address.fill('nulle part');
  await office.getByRole('button', { name: 'Créer l’invitation' }).click();
  await expect(address).toBeFocused();
  await expect(address).toHaveAccessibleDescription('Écrivez une adresse complète, comme nom@exemple.org.');
  await expect(office.getByRole('alert').filter({ hasText: 'Écrivez' })).toBeVisible();
  await expectGood(office);
  await address.fill(email);
  await expect(address).toHaveAccessibleDescription('');
  await office.getByRole('combobox', { name: 'Rôle' }).selectOption('Conseiller');
  await expectGood(office);
  await office.getByRole('button', { name: 'Créer l’invitation' }).click();
  const link = await office.getByRole('textbox', { name: 'Lien pour Invitée' }).inputValue();
  await expectGood(office);
  await office.getByRole('button', { name: 'Fermer', exact: true }).last().click();
  await expect(office.getByText('Invitation en attente de première connexion').first()).toBeVisible();
  await expectGood(office);
  return link;
}

/** A browser that is signed in nowhere. */
async function elsewhere(browser: Browser, server: TestServer, like: Page) {
  const context = await browser.newContext({
    baseURL: server.origin,
    viewport: like.viewportSize(),
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  return { page: await context.newPage(), close: () => context.close() };
}

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
