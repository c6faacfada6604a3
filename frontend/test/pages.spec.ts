import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';

const paths = [
  '/',
  '/contact',
  '/support',
  '/faq',
  '/jobs',
  '/formations',
  '/register',
  '/login',
  '/services',
];

test('each page is whole, accessible and has the chat at the bottom right', async ({ page, server }) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  page.on(
    'request',
    request => new URL(request.url()).host === new URL(server.origin).host || strangers.push(request.url()),
  );

  for (const path of paths) {
    await test.step(path, async () => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

      const launcher = page.getByRole('button', { name: 'Ouvrir le chat' });
      await expect(launcher).toBeVisible();
      const box = await launcher.boundingBox();
      const screen = page.viewportSize();
      if (!box || !screen) throw new Error('The launcher has no place on the screen.');
      expect(screen.width - box.x - box.width).toBeLessThanOrEqual(24);
      expect(screen.height - box.y - box.height).toBeLessThanOrEqual(24);

      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      expect(strangers).toEqual([]);
    });
  }
});

test('a form of the site says that it is a demonstration and sends nothing', async ({ page }) => {
  await page.goto('/login');
  await page.getByLabel('E-mail ou téléphone').fill('moi@example.org');
  await page.getByLabel('Mot de passe', { exact: true }).fill('secret');
  await page.getByLabel('Mot de passe', { exact: true }).press('Enter');
  expect(new URL(page.url()).search).toBe('');

  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('dialog', { name: 'Ceci est une démonstration' })).toBeVisible();
  await page.getByRole('button', { name: 'J’ai compris' }).click();
  await expect(page.getByRole('dialog', { name: 'Ceci est une démonstration' })).toBeHidden();
});

test('a link to a question of the FAQ opens its answer', async ({ page }) => {
  await page.goto('/faq#compte.creer');
  await expect(page.getByText('code de confirmation').first()).toBeVisible();
});
