import type { MosalaSupportCommand } from '../src/index.ts';
import { expect, test } from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { visitorOn } from './visitor.ts';

const recipes: Record<string, (script: string) => string> = {
  'plain HTML': script => `<script src="${script}" async></script>`,
  WordPress: script =>
    `<script src="${script}" id="mosala-support-js" async data-wp-strategy="async"></script>`,
  'Next.js, on the server': script =>
    `<script src="${script}" data-locale="fr" data-nscript="afterInteractive"></script>`,
  'Next.js, in the browser': script => `<script>
    addEventListener('load', () => {
      const script = document.createElement('script');
      Object.assign(script, { src: '${script}' });
      script.setAttribute('data-nscript', 'afterInteractive');
      document.body.append(script);
    });
  </script>`,
  'options in an object': script => `<script>
    window.MosalaSupport = { locale: 'fr', color: '#0b5cad', commands: [['setPage', '/jobs']] };
  </script><script src="${script}"></script>`,
};

for (const [name, recipe] of Object.entries(recipes)) {
  test(`the recipe for ${name} opens the chat`, async ({ page, server, hostSite }) => {
    hostSite.serve('/recipe', { html: pageWith(recipe(`${server.origin}/widget.js`)) });
    await page.goto(`${hostSite.origin}/recipe`);
    await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
    await expect(visitorOn(page).panel.getByText('En ligne')).toBeVisible();
  });
}

test('tellSupport works before and after the script is there', async ({ page, server, hostSite }) => {
  hostSite.serve('/tell', { html: pageWith('') });
  await page.goto(`${hostSite.origin}/tell`);
  const tell = (...commands: MosalaSupportCommand[]) =>
    page.evaluate(commands => {
      window.MosalaSupport ??= [];
      if ('push' in window.MosalaSupport) window.MosalaSupport.push(...commands);
    }, commands);
  await tell(['setLocale', 'en'], ['open']);
  await page.setContent(pageWith(scriptTag(server.origin)));
  const panel = page.frameLocator('mosala-support iframe').getByRole('dialog');
  await expect(panel.getByText('Online')).toBeVisible();
  await tell(['setLocale', 'fr']);
  await expect(panel.getByText('En ligne')).toBeVisible();
  await tell(['toggle']);
  await expect(page.getByRole('button', { name: 'Ouvrir le chat' })).toBeVisible();
});
