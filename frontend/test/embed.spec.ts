import type { Page } from '@playwright/test';
import { agentAtWork } from './agent.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { visitorOn } from './visitor.ts';

const launcherOf = (page: Page) => page.getByRole('button', { name: /^Ouvrir le chat/ });

test('nothing is fetched, stored or connected before the first gesture of somebody new', async ({
  page,
  server,
  hostSite,
}) => {
  hostSite.serve('/calm', { html: pageWith(scriptTag(server.origin)) });
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  page.on('websocket', socket => requests.push(socket.url()));
  await page.goto(`${hostSite.origin}/calm`);
  await launcherOf(page).waitFor();
  await expectAccessible(page);
  const kept = await page.evaluate(async () => {
    await new Promise(resolve => requestIdleCallback(resolve));
    const databases = await indexedDB.databases();
    return [localStorage.length, sessionStorage.length, databases.length, document.cookie.length];
  });
  expect(kept).toEqual([0, 0, 0, 0]);
  expect(requests).toEqual([`${hostSite.origin}/calm`, `${server.origin}/widget.js`]);
});

test('calls made before the script ran are kept, and the page hears what happens', async ({
  page,
  server,
  hostSite,
}) => {
  const queue = `<script>
    window.heard = [];
    window.MosalaSupport = ['ready', 'open', 'close', 'message', 'status'].map(event =>
      ['on', event, detail => heard.push([event, detail?.message ?? detail?.conversation ?? null])]);
    window.MosalaSupport.push(['noSuchMethod'], ['setLocale', 'en'], ['open']);
  </script>`;
  hostSite.serve('/queue', { html: pageWith(queue + scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/queue`);
  const panel = page.frameLocator('mosala-support iframe').getByRole('dialog', { name: 'Mosala support' });
  const field = panel.getByRole('textbox', { name: 'Type your message…' });
  await panel.getByText('Online').waitFor();
  await field.fill('How do I create an account?');
  await field.press('Enter');
  await expect(panel.getByRole('log')).toContainText('confirmation code');
  await page.evaluate(() => {
    if (window.MosalaSupport && 'close' in window.MosalaSupport) window.MosalaSupport.close();
  });
  await expect(page.getByRole('button', { name: 'Open the chat' })).toBeFocused();
  const heard: unknown[] = await page.evaluate('heard');
  expect(heard[0]).toEqual(['ready', null]);
  expect(heard.slice(1)).not.toContainEqual(['ready', null]);
  expect(heard).toContainEqual(['open', null]);
  expect(heard).toContainEqual(['status', 'bot']);
  expect(heard).toContainEqual(['message', expect.stringContaining('confirmation code')]);
  expect(heard.at(-1)).toEqual(['close', null]);
});

test('the panel follows a page that changes without a load, and survives document.open', async ({
  page,
  server,
  hostSite,
}) => {
  hostSite.serve('/register', { html: pageWith(scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/register`);
  await launcherOf(page).click();
  const { panel } = visitorOn(page);
  await expect(panel.getByRole('button', { name: /créer un compte/ })).toBeVisible();
  await page.evaluate(() => history.pushState(null, '', '/formations'));
  await expect(panel.getByRole('button', { name: /formation/ }).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: /créer un compte/ })).toBeHidden();

  await page.evaluate(() => {
    document.open();
    document.write('<title>Neuf</title><p>Une autre page.</p>');
    document.close();
  });
  await expect(panel.getByText('En ligne')).toBeVisible();
  await panel.getByRole('button', { name: 'Fermer le chat' }).click();
  await launcherOf(page).click();
  await expect(panel.getByText('En ligne')).toBeVisible();
});

test('who has written is connected again, and an answer shows on the launcher, in the title and as a sound', async ({
  page,
  browser,
  server,
  hostSite,
}) => {
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...args) {
      document.documentElement.dataset.notes = String(
        Number(document.documentElement.dataset.notes ?? 0) + 1,
      );
      start.apply(this, args);
    };
  });
  hostSite.serve('/back', { html: pageWith(scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/back`);
  await launcherOf(page).click();
  const visitor = visitorOn(page);
  await visitor.press('Parler à un conseiller');
  await expect(visitor.panel).toContainText('Vous êtes');
  await visitor.press('Fermer le chat');

  const frameAgain = page.waitForRequest(`${server.origin}/widget/panel`);
  await page.reload();
  await frameAgain;
  await launcherOf(page).click();
  await expect(visitor.panel).toContainText('Vous êtes');
  await visitor.press('Minimiser le chat');
  const agent = await agentAtWork(browser, server, page);
  await agent.press('Prendre');
  await agent.write('Bonjour !');
  await expect(page.getByRole('button', { name: 'Ouvrir le chat, 1 message non lu' })).toBeVisible();
  await expect(page).toHaveTitle('(1) Hôte');
  await expectAccessible(page);
  const frame = page.frameLocator('mosala-support iframe').locator('html');
  await expect(frame).toHaveAttribute('data-notes', '2');

  await launcherOf(page).click();
  await expect(visitor.messages).toContainText('Bonjour !');
  await expect(page).toHaveTitle('Hôte');
  await visitor.press('Options de la conversation');
  await visitor.press('Couper le son');
  await visitor.press('Fermer le chat');
  await agent.write('Encore moi.');
  await expect(page).toHaveTitle('(1) Hôte');
  await expect(frame).toHaveAttribute('data-notes', '2');
  await agent.press('Résoudre');
  await agent.leave();
});

test('on a phone the panel covers a page that stands still, and the back button closes it', async ({
  page,
  server,
  hostSite,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  hostSite.serve('/phone', {
    html: pageWith(
      `<meta name="viewport" content="width=device-width">${scriptTag(server.origin)}`,
      '<p style="height: 3000px">Longue page</p>',
    ),
  });
  await page.goto(`${hostSite.origin}/phone`);
  await launcherOf(page).click();
  const { panel } = visitorOn(page);
  await expect(panel.getByText('En ligne')).toBeVisible();
  expect(await page.locator('mosala-support iframe').boundingBox()).toEqual({
    x: 0,
    y: 0,
    width: 320,
    height: 640,
  });
  await expect(page.locator('html')).toHaveCSS('overflow', 'hidden');

  await page.goBack();
  await expect(panel).toBeHidden();
  await expect(launcherOf(page)).toBeFocused();
  await expect(page.locator('html')).toHaveCSS('overflow', 'visible');
  expect(page.url()).toBe(`${hostSite.origin}/phone`);
});

test('Escape closes the panel and the focus goes back to the launcher', async ({
  page,
  server,
  hostSite,
}) => {
  hostSite.serve('/keys', {
    html: pageWith(scriptTag(server.origin, 'data-position="left" data-theme="dark"')),
  });
  await page.goto(`${hostSite.origin}/keys`);
  await launcherOf(page).focus();
  await page.keyboard.press('Enter');
  const { panel, field } = visitorOn(page);
  await panel.getByText('En ligne').waitFor();
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(launcherOf(page)).toBeFocused();
  expect((await launcherOf(page).boundingBox())?.x).toBe(24);
});

test('a load that failed is said at the launcher, and tried again at the next press', async ({
  page,
  server,
  hostSite,
}) => {
  hostSite.serve('/cut', { html: pageWith(scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/cut`);
  await page.route('**/assets/host-*', route => route.abort());
  await launcherOf(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'n’a pas pu s’ouvrir' })).toBeVisible();
  await expectAccessible(page);
  await page.unrouteAll();
  await launcherOf(page).click();
  await expect(visitorOn(page).panel.getByText('En ligne')).toBeVisible();
});

test('a panel that the line was too bad for comes by itself, and calls nobody away who writes by then', async ({
  context,
  page,
  server,
  hostSite,
}) => {
  hostSite.serve('/bus', { html: pageWith(scriptTag(server.origin), '<input aria-label="Nom">') });
  await page.goto(`${hostSite.origin}/bus`);
  const failure = page.getByRole('alert').filter({ hasText: 'n’a pas pu s’ouvrir' });
  const { panel, field } = visitorOn(page);

  // The launcher's own file.
  await context.setOffline(true);
  await launcherOf(page).click();
  await expect(failure).toBeVisible();
  await context.setOffline(false);
  await expect(panel.getByText('En ligne')).toBeVisible();
  await expect(field).toBeFocused();
  await expect(failure).toBeHidden();

  // The frame's.
  await page.evaluate(() => sessionStorage.clear());
  await page.clock.install();
  await page.reload();
  await page.route('**/assets/frame-*', route => route.abort());
  await launcherOf(page).click();
  await page.clock.fastForward(3_000);
  await expect(failure).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('textbox', { name: 'Nom' }).focus();
  await page.clock.fastForward(2_000);
  await expect(panel.getByText('En ligne')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Nom' })).toBeFocused();
});

test('a link in an answer leads the page to a place of its own site', async ({ page, server, hostSite }) => {
  const html = pageWith(`<meta name="viewport" content="width=device-width">${scriptTag(server.origin)}`);
  hostSite.serve('/start', { html });
  hostSite.serve('/register', { html });
  await page.goto(`${hostSite.origin}/start`);
  await launcherOf(page).click();
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await visitor.messages.getByRole('link', { name: 'Inscription' }).click();
  await page.waitForURL(`${hostSite.origin}/register`);
  await expect(page.locator('mosala-support iframe')).toBeAttached();
});

test('after logout nothing of the conversation is left', async ({ page, server, hostSite }) => {
  hostSite.serve('/shared', { html: pageWith(scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/shared`);
  await launcherOf(page).click();
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  await page.evaluate(() => {
    if (window.MosalaSupport && 'logout' in window.MosalaSupport) window.MosalaSupport.logout();
  });
  await expect(visitor.messages).not.toContainText('code de confirmation');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(visitor.panel.getByText('En ligne')).toBeVisible();
  await expect(visitor.messages).not.toContainText('code de confirmation');

  // Also where the page says it before anything is loaded.
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  const queue = `<script>window.MosalaSupport = [['logout']];</script>`;
  hostSite.serve('/shared', { html: pageWith(queue + scriptTag(server.origin)) });
  await page.reload();
  await expect(visitor.panel.getByText('En ligne')).toBeVisible();
  await expect(visitor.messages).not.toContainText('code de confirmation');
});
