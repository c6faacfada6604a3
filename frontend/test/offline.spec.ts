import type { Page } from '@playwright/test';
import { openProxy } from './chaos/proxy.ts';
import { seeded } from './chaos/random.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitorAt } from './visitor.ts';

const isOfflinePart = /\/api\/faq\/pack\/|\/assets\/later\//;
const packArrives = (page: Page) =>
  page.waitForEvent('requestfinished', request => request.url().includes('/api/faq/pack/fr'));

test('a question asked without a network is answered here, and by the server when it is back', async ({
  page,
  context,
  server,
}) => {
  // Chromium's own way of being offline leaves WebSockets alone.
  const line = await openProxy(() => Number(new URL(server.origin).port), seeded(1));
  const visitor = await visitorAt(page, line.url);
  const hasPack = packArrives(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  await hasPack;

  await context.setOffline(true);
  line.refuse();
  line.killAll();
  await expect(visitor.panel.getByText('Connexion perdue.')).toBeVisible();
  await visitor.say('jé oublié mon mdp');
  await expect(visitor.messages.getByText('Réponse hors ligne')).toBeVisible();
  await expect(visitor.messages).toContainText('Mot de passe oublié');
  await visitor.say('recette du saka-saka');
  await expect(visitor.messages.getByText('Votre question partira dès le retour du réseau.')).toHaveCount(2);
  await expect(visitor.messages.getByText('Réponse hors ligne')).toHaveCount(1);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  line.mend();
  await context.setOffline(false);
  await visitor.panel.getByText('En ligne').waitFor();
  await expect(visitor.messages.getByText('Votre question partira')).toHaveCount(0);
  await expect(visitor.messages.getByText('Réponse hors ligne')).toHaveCount(0);
  await page.reload();
  for (const question of ['jé oublié mon mdp', 'recette du saka-saka'])
    await expect(visitor.messages.getByText(question, { exact: true })).toHaveCount(1);
  await expect(visitor.messages.getByText('Mot de passe oublié')).toHaveCount(1);
  line.close();
});

test('a line that is dead without a word counts as none, and where a person answers nothing else does', async ({
  page,
  server,
}) => {
  const line = await openProxy(() => Number(new URL(server.origin).port), seeded(1));
  const visitor = await visitorAt(page, line.url);
  const hasPack = packArrives(page);
  await visitor.say('Comment créer un compte ?');
  await hasPack;
  const die = () => {
    line.cut('up');
    line.cut('down');
    line.killAll();
  };
  die();
  await visitor.panel.getByText('Reconnexion…').waitFor();
  await visitor.say('jé oublié mon mdp');
  await expect(visitor.messages.getByText('Réponse hors ligne')).toBeVisible();
  await expect(visitor.panel.getByText('Reconnexion…')).toBeVisible();

  line.mend();
  line.killAll();
  await expect(visitor.messages.getByText('Réponse hors ligne')).toHaveCount(0);
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('dans la file.');
  line.refuse();
  die();
  await visitor.panel.getByText('Connexion perdue.').waitFor();
  await visitor.say('combien coûte une formation');
  await expect(visitor.messages).toContainText('combien coûte une formation');
  await expect(visitor.messages.getByText('Votre question partira')).toHaveCount(0);
  line.close();
});

test('what could not be fetched is tried again after the next answer, and only then', async ({ page }) => {
  const fetched: string[] = [];
  await page.route(isOfflinePart, route => {
    const { pathname } = new URL(route.request().url());
    const isSecondTry = fetched.includes(pathname);
    fetched.push(pathname);
    return isSecondTry ? route.continue() : route.abort();
  });
  const visitor = await visitorAt(page, '/');
  const ask = async (question: string, count: number) => {
    await visitor.say(question);
    await expect.poll(() => fetched.length).toBe(count);
  };
  await ask('Comment créer un compte ?', 1);
  await ask('mot de passe oublié', 3);
  await ask('comment modifier mon CV', 4);
  await ask('Comment créer un compte ?', 4);
  const [code, again, pack, last] = fetched;
  expect([again, last]).toEqual([code, pack]);
});

test('with data saving nothing is fetched that nobody asked for', async ({ page, context }) => {
  const fetched: string[] = [];
  page.on('request', request => isOfflinePart.test(request.url()) && fetched.push(request.url()));
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  const visitor = await visitorAt(page, '/');
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  const frame = page.frameLocator('mosala-support iframe').locator('html');
  await frame.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
  await frame.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));
  expect(fetched).toEqual([]);
});
