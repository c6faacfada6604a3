import type { Page } from '@playwright/test';
import { agentAtWork, hire } from './agent.ts';
import { agentOnSocket } from './agent-socket.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures.ts';
import { visitorOnSocket } from './visitor-socket.ts';

test('who waits rings in one tab until somebody takes the conversation, and stands in the title and the icon', async ({
  page,
  browser,
  server,
}) => {
  const account = await hire(server, 'Awa', ['en']);
  const agent = await agentAtWork(browser, server, page, account);
  const tabs = [agent.page, await agent.page.context().newPage()] as const;
  for (const tab of tabs) {
    await tab.clock.install();
    await countNotes(tab);
    await tab.goto('/console');
    await tab.getByText('Personne n’attend').click(); // a gesture: before one nothing may be heard
  }
  const rung = async () => (await Promise.all(tabs.map(notesOf))).filter(count => count > 0);
  await agent.page.getByLabel('Votre disponibilité').selectOption('Disponible');

  const visitor = await visitorOnSocket(server, '/alerts');
  await visitor.write(['je veux parler à un conseiller']);
  for (const tab of tabs) await expect(tab).toHaveTitle('(1) Console · Mosala Support');
  await expect(agent.page.locator('link[rel=icon]')).toHaveAttribute('href', /%3E1%3C%2Ftext/);
  await expect.poll(rung).toHaveLength(1);
  for (const tab of tabs) await tab.clock.runFor(15_000);
  await expect.poll(async () => (await rung())[0]).toBeGreaterThan(3);

  await agent.page.getByRole('button', { name: 'Prendre' }).first().click();
  for (const tab of tabs) await expect(tab).toHaveTitle('Console · Mosala Support');
  await expect(agent.page.locator('link[rel=icon]')).not.toHaveAttribute('href', /text/);
  const before = await rung();
  expect(before).toHaveLength(1);
  for (const tab of tabs) await tab.clock.runFor(60_000);
  expect(await rung()).toEqual(before);
  await agent.press('Résoudre');
  visitor.leave();
  await agent.leave();
});

test('notifications are asked for with a reason, can be tried, tell who waits and are withdrawn', async ({
  page,
  browser,
  server,
}) => {
  const agent = await agentAtWork(browser, server, page, await hire(server, 'Awa', ['en']));
  await fakePermission(agent.page);
  await agent.page.goto('/console#/account');
  await agent.page.reload();
  const alerts = agent.page.getByRole('region', { name: 'Alertes' });
  await expect(alerts).toContainText('Votre navigateur vous demandera son accord');
  await expectAccessible(agent.page);
  await alerts.getByRole('button', { name: 'Activer les notifications' }).click();
  await alerts.getByRole('button', { name: 'M’envoyer un essai' }).click();
  await expect.poll(() => told(agent.page)).toEqual([['show', 'Essai de notification']]);
  await expectAccessible(agent.page);
  await expectNoSidewaysScroll(agent.page);

  await agent.page.getByLabel('Votre disponibilité').selectOption('Disponible');
  const visitor = await visitorOnSocket(server, '/alerts-2');
  await visitor.write(['je veux parler à un conseiller']);
  await expect.poll(() => told(agent.page)).toContainEqual(['show', expect.stringMatching(/^Visiteur/)]);
  const colleague = await agentOnSocket(server);
  await colleague.take('/alerts-2');
  await expect.poll(() => told(agent.page)).toContainEqual(['withdraw', undefined]);
  await colleague.resolve();
  colleague.leave();
  visitor.leave();

  await alerts.getByLabel('Sonnerie').uncheck();
  await agent.page.reload();
  await expect(alerts.getByLabel('Sonnerie')).not.toBeChecked();
  await agent.leave();
});

test('a browser is subscribed, tells what is pushed where nobody looks, and is let go of at the end of the session', async ({
  page,
  browser,
  server,
}) => {
  const agent = await agentAtWork(browser, server, page, await hire(server, 'Awa', ['en']));
  await fakePush(agent.page);
  await agent.page.goto('/console#/account');
  await agent.page.reload();
  const alerts = agent.page.getByRole('region', { name: 'Alertes' });
  const told = alerts.getByText('Aussi quand la console est fermée');
  await expect(told).toBeVisible();
  await expectAccessible(agent.page);
  await alerts.getByLabel('Notifications', { exact: false }).uncheck();
  await expect(told).toBeHidden();
  const asked = await agent.page.request.post('/api/me/push/test');
  expect(await asked.json()).toMatchObject({ error: { details: { reason: 'not_subscribed' } } });
  await alerts.getByLabel('Notifications', { exact: false }).check();
  await expect(told).toBeVisible();

  const [worker] = agent.page.context().serviceWorkers();
  const push = { title: 'Marie', body: 'vous a écrit.', tag: '1', link: '#/mine/1', isTest: false };
  await deliver(agent.page, server.origin, push);
  await agent.page.goto('about:blank');
  await deliver(agent.page, server.origin, { ...push, title: 'Ben' });
  await expect
    .poll(() => worker?.evaluate(() => (self as unknown as { shown: unknown }).shown))
    .toEqual(['Ben']);

  await agent.page.goto('/console');
  await agent.press('Awa');
  await agent.press('Se déconnecter');
  await expect(agent.page.getByLabel('Mot de passe')).toBeVisible();
  expect(await agent.page.evaluate(() => localStorage.getItem('subscribed'))).toBeNull();
  await agent.leave();
});

/** This browser has no window and denies notifications for good; what goes to the service worker is written down instead. */
async function fakePermission(page: Page) {
  await page.addInitScript(() => {
    let permission: NotificationPermission = 'default';
    Object.defineProperty(Notification, 'permission', { get: () => permission });
    Notification.requestPermission = async () => (permission = 'granted');
    const told: unknown[] = [];
    Object.assign(window, { told });
    ServiceWorker.prototype.postMessage = ({ type, title }) => void told.push([type, title]);
  });
}

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told); // set above

/** Each note that a tab plays is counted. */
async function countNotes(page: Page) {
  await page.addInitScript(() => {
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...args) {
      const { dataset } = document.documentElement;
      dataset.notes = String(Number(dataset.notes ?? 0) + 1);
      start.apply(this, args);
    };
  });
}

const notesOf = async (page: Page) => Number((await page.locator('html').getAttribute('data-notes')) ?? 0);

/** Nor has it a push service: what a browser does about one is played. */
async function fakePush(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    const p256dh = 'BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM';
    const subscription = {
      toJSON: () => ({
        endpoint: 'https://push.example.org/1',
        keys: { p256dh, auth: 'tBHItJI5svbpez7KI4CCXg' },
      }),
      unsubscribe: async () => localStorage.removeItem('subscribed'),
    };
    Object.assign(PushManager.prototype, {
      async subscribe() {
        localStorage.setItem('subscribed', 'yes');
        return subscription;
      },
      getSubscription: async () => (localStorage.getItem('subscribed') ? subscription : null),
    });
  });
}

/** Hands the service worker a push as the browser does; what it shows is written down, for this browser shows none. */
async function deliver(page: Page, origin: string, push: object) {
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(() => {
    const place = self as unknown as { shown: string[]; registration: object };
    place.shown ??= [];
    Object.assign(place.registration, { showNotification: async (title: string) => place.shown.push(title) });
  });
  const devtools = await page.context().newCDPSession(page);
  const registered = new Promise<string>(resolve =>
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) =>
      resolve(registrations[0]?.registrationId ?? ''),
    ),
  );
  await devtools.send('ServiceWorker.enable');
  const registrationId = await registered;
  await devtools.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId,
    data: JSON.stringify(push),
  });
  await devtools.detach();
}
