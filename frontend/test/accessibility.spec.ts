import {
  expect,
  expectAccessible,
  expectAccessibleInBothLights,
  expectNoSidewaysScroll,
  test,
} from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { expectNothingCut, panelFrame } from './panel-frame.ts';
import { holdWire } from './wire.ts';

test('a browser that keeps nothing and a page that is too old are told in plain words', async ({
  page,
  server,
  hostSite,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  hostSite.serve('/old', { html: pageWith(scriptTag(server.origin)) });
  const wire = await holdWire(page);
  wire.fromServer = frame => frame.replace('"protocol":1', '"protocol":2');
  await page.goto(`${hostSite.origin}/old`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const dialog = page.frameLocator('mosala-support iframe').getByRole('dialog');
  await expect(dialog.getByText('Votre navigateur ne garde rien')).toBeVisible();
  await expect(dialog.getByText('Une nouvelle version du chat est prête')).toBeVisible();
  await expectAccessibleInBothLights(page);
  await expectNothingCut(await panelFrame(page));
  await dialog.getByRole('button', { name: 'J’ai compris' }).click();
  await expect(dialog.getByText('Votre navigateur ne garde rien')).toBeHidden();

  const loaded = page.waitForEvent('load');
  await dialog.getByRole('button', { name: 'Recharger' }).click();
  await loaded;
});

test('nothing is lost with 200 % zoom, at 320 px, with more space in texts or with forced colours', async ({
  page,
  server,
  hostSite,
}) => {
  hostSite.serve('/zoom', {
    html: pageWith(`<meta name="viewport" content="width=device-width">${scriptTag(server.origin)}`),
  });
  await page.goto(`${hostSite.origin}/zoom`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const dialog = page.frameLocator('mosala-support iframe').getByRole('dialog');
  const field = dialog.getByRole('textbox');
  await field.fill('Comment créer un compte ?');
  await field.press('Enter');
  await expect(dialog.getByRole('log')).toContainText('code de confirmation');
  const frame = await panelFrame(page);
  // WCAG 2.2, 1.4.12
  await frame.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
  });
  for (const [width, height] of [
    [720, 450],
    [320, 568],
    [320, 256], // 400 % of a window of 1280 x 1024
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoSidewaysScroll(page);
    await expectNothingCut(frame);
    await dialog.getByRole('log').focus();
    await field.focus();
    await expect(field).toBeInViewport();
    await dialog.getByRole('button', { name: 'Non' }).scrollIntoViewIfNeeded();
    await expect(dialog.getByRole('button', { name: 'Non' })).toBeInViewport();
  }

  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
  const edges = await frame.evaluate(() =>
    ['.mosala-bubble', '.mosala-send', '.mosala-choice', '.mosala-field'].map(
      name => getComputedStyle(document.querySelector(name)!).borderTopStyle, // all are there
    ),
  );
  expect(edges).toEqual(['solid', 'solid', 'solid', 'solid']);
});
