import { expect, expectAccessible, test } from './fixtures.ts';
import { buildReactSite } from './react-site.ts';

test('a React site renders the package on its server, hydrates it and shows the chat in its page', async ({
  page,
  server,
  hostSite,
}) => {
  const site = await buildReactSite(server.origin);
  hostSite.serve('/site.js', {
    html: site.script,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
  for (const [path, isBare] of [
    ['/global', false],
    ['/bare', true],
  ] as const) {
    const style = '<style>body { font-family: fantasy; color: rgb(1, 2, 3) }</style>';
    const head = `<title>React</title>${style}<script type="module" src="/site.js"></script>`;
    const html = `<!doctype html><html lang="fr"><head>${head}</head><body><div id="root">${site.html(isBare)}</div></body></html>`;
    hostSite.serve(path, { html });
  }
  const complaints: string[] = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));

  await page.goto(`${hostSite.origin}/global`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const panel = page.getByRole('dialog', { name: 'Support Mosala' });
  const field = panel.getByRole('textbox', { name: 'Tapez votre message…' });
  await panel.getByText('En ligne').waitFor();
  await field.fill('Comment créer un compte ?');
  await field.press('Enter');
  await expect(panel.getByRole('log')).toContainText('code de confirmation');
  await expectAccessible(page);
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(1, 2, 3)');

  await page.goto(`${hostSite.origin}/bare`);
  const bare = page.getByRole('region', { name: 'Support Mosala' });
  await expect(bare.getByRole('log')).toContainText('code de confirmation');
  expect(complaints.filter(text => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
});
