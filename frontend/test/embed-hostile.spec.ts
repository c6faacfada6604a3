import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { visitorOn } from './visitor.ts';

const open = (page: Page) => page.getByRole('button', { name: 'Ouvrir le chat' }).click();

test('a hostile style sheet of the page changes neither launcher nor panel', async ({
  page,
  server,
  hostSite,
}) => {
  const style = `<style>
    * { all: initial !important; display: none !important; direction: rtl !important; opacity: 0.1 !important; }
    html, body { display: block !important; font-size: 90px !important; }
    button, iframe, div { width: 3px !important; color: red !important; }
  </style>`;
  hostSite.serve('/hostile', {
    html: pageWith(style + scriptTag(server.origin)).replace('<html', '<html dir="rtl"'),
  });
  await page.setViewportSize({ width: 1000, height: 760 });
  await page.goto(`${hostSite.origin}/hostile`);
  const launcher = page.getByRole('button', { name: 'Ouvrir le chat' });
  expect(await launcher.boundingBox()).toEqual({ x: 916, y: 676, width: 60, height: 60 });
  await expect(page.locator('mosala-support')).toHaveCSS('opacity', '1');
  await open(page);
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  expect(await page.locator('mosala-support iframe').boundingBox()).toEqual({
    x: 576,
    y: 56,
    width: 400,
    height: 680,
  });
  await expect(visitor.field).toHaveCSS('font-size', '16px');
  await expect(visitor.field).toHaveCSS('direction', 'ltr');
});

test('a page with the strictest policy needs no more than docs/embed.md says', async ({
  page,
  server,
  hostSite,
}) => {
  const policy = `default-src 'none'; script-src ${server.origin}; frame-src ${server.origin}; require-trusted-types-for 'script'`;
  hostSite.serve('/strict', {
    html: pageWith(scriptTag(server.origin)),
    headers: { 'content-security-policy': policy },
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`violation: ${violatedDirective} ${blockedURI}`),
    );
  });
  const complaints: string[] = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.goto(`${hostSite.origin}/strict`);
  await open(page);
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  expect(complaints.filter(text => !text.includes('favicon'))).toEqual([]);
});

test('a second script tag does nothing', async ({ page, server, hostSite }) => {
  const tag = scriptTag(server.origin).replace(' async', '');
  hostSite.serve('/twice', { html: pageWith(tag, tag + tag) });
  await page.goto(`${hostSite.origin}/twice`);
  await expect(page.locator('mosala-support')).toHaveCount(1);
  await open(page);
  await expect(visitorOn(page).panel.getByText('En ligne')).toBeVisible();
});

test('a conversation survives a reload where frames get no storage', async ({ page, server, hostSite }) => {
  await page.addInitScript(ours => {
    if (location.origin !== ours) return;
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  }, server.origin);
  hostSite.serve('/denied', { html: pageWith(scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/denied`);
  await open(page);
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  await page.reload();
  await expect(visitor.messages).toContainText('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
});

test('a page whose origin is not listed is refused, and told why', async ({ page, server, hostSite }) => {
  const listen = `<script>
    window.MosalaSupport = [['on', 'error', error => { document.title = error.code; }]];
  </script>`;
  hostSite.serve('/stranger', { html: pageWith(listen + scriptTag(server.origin)) });
  const complaints: string[] = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${hostSite.strangerOrigin}/stranger`);
  await open(page);
  await expect(page).toHaveTitle('frame_refused');
  await expect(page.getByText('Le chat n’a pas pu s’ouvrir. Réessayer')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ouvrir le chat' })).toBeVisible();
  expect(complaints.join()).toContain(`${hostSite.strangerOrigin} is not in its CORS_ORIGIN`);
});

test('forged messages reach neither the page nor the frame', async ({ page, server, hostSite }) => {
  const intruder = '<iframe id="intruder" srcdoc="<p>intruder</p>"></iframe>';
  hostSite.serve('/forged', { html: pageWith(scriptTag(server.origin), intruder) });
  await page.goto(`${hostSite.origin}/forged`);
  await open(page);
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');

  await page.evaluate(() => {
    const news = { unread: 7, label: '7', connection: 'online', hasWritten: true };
    const spy = document.querySelector<HTMLIFrameElement>('#intruder')?.contentWindow as Window &
      typeof globalThis;
    const frame = document
      .querySelector('mosala-support')
      ?.shadowRoot?.querySelector('iframe')?.contentWindow;
    const forge = (target: string, message: object) =>
      spy.Function(
        'target',
        'message',
        `(${target}).postMessage({ mosalaSupport: 1, ...message }, '*')`,
      )(frame, message);
    forge('parent', { type: 'news', ...news });
    forge('parent', { type: 'hide', isLeaving: false });
    forge('target', { type: 'logout' });
    // From the right window, but not a whole message of ours.
    frame?.postMessage({ mosalaSupport: 2, type: 'logout' }, '*');
    frame?.postMessage({ mosalaSupport: 1, type: 'settings', isOpen: true, locale: 'en' }, '*');
    frame?.postMessage({ mosalaSupport: 1, type: 'toString' }, '*');
    frame?.postMessage('mosala', '*');
  });
  await visitor.say('Merci');
  await expect(visitor.messages).toContainText('Merci');
  await expect(visitor.messages).toContainText('Comment créer un compte ?');
  await expect(visitor.panel).toBeVisible();
  await expect(page).toHaveTitle('Hôte');
});
