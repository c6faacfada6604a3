import { createHmac } from 'node:crypto';
import { agentAtWork } from './agent.ts';
import { expect, test } from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { identitySecret } from './server.ts';
import { visitorOn } from './visitor.ts';

/** As a host site's server makes it. */
function tokenFor(name: string, secret = identitySecret): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1_000) + 3_600;
  const signed = `${part({ alg: 'HS256' })}.${part({ sub: name, name, exp })}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

test('whom the host site names is known to the agent, also on another device, and forgotten after logout', async ({
  browser,
  page,
  server,
  hostSite,
}, { project }) => {
  const name = `Marie ${project.name}`;
  const queue = `<script>MosalaSupport = [['identify', { identityToken: '${tokenFor(name)}' }]]</script>`;
  hostSite.serve('/account', { html: pageWith(queue + scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/account`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const visitor = visitorOn(page);
  await visitor.say('merci beaucoup');
  await visitor.press('Parler à un conseiller');
  const agent = await agentAtWork(browser, server, page);
  await expect(agent.page.getByRole('listitem').filter({ hasText: name })).toBeVisible();

  const other = await browser.newPage();
  await other.goto(`${hostSite.origin}/account`);
  await other.getByRole('button', { name: 'Ouvrir le chat' }).click();
  await expect(visitorOn(other).messages).toContainText('merci beaucoup');
  await visitorOn(other).press('Revenir à l’assistant');
  await other.close();

  await page.evaluate(() => {
    if (window.MosalaSupport && 'logout' in window.MosalaSupport) window.MosalaSupport.logout();
  });
  await expect(visitor.messages).not.toContainText('merci beaucoup');
  await visitor.say('Je suis quelqu’un d’autre');
  await expect(visitor.messages).toContainText('quelqu’un d’autre');
});

test('a token that the server does not believe is told to the page, and the chat goes on without', async ({
  page,
  server,
  hostSite,
}) => {
  const token = tokenFor('Personne', 'another secret, as long as the real one');
  const queue = `<script>MosalaSupport = [
    ['on', 'error', ({ code }) => { document.documentElement.dataset.error = code; }],
    ['identify', { identityToken: '${token}' }],
  ]</script>`;
  hostSite.serve('/forged', { html: pageWith(queue + scriptTag(server.origin)) });
  await page.goto(`${hostSite.origin}/forged`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-error', 'unauthorized');
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
});
