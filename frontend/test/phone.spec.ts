import { expect, expectNoSidewaysScroll, smallPhone, test } from './fixtures.ts';
import { pageWith, scriptTag } from './host-site.ts';
import { expectNothingCut, panelFrame } from './panel-frame.ts';
import { visitorOn } from './visitor.ts';

test.use(smallPhone);

/** Chromium has no keyboard on its screen here: the part of the window that one would leave is ours to say. */
function fakeViewport() {
  const fake = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
  Object.defineProperty(window, 'visualViewport', { value: fake });
}

test('the keyboard of a phone hides neither the field nor what was said last', async ({
  page,
  server,
  hostSite,
}) => {
  await page.addInitScript(fakeViewport);
  hostSite.serve('/keyboard', {
    html: pageWith(
      `<meta name="viewport" content="width=device-width">${scriptTag(server.origin)}`,
      '<p style="height: 3000px">Longue page</p>',
    ),
  });
  await page.goto(`${hostSite.origin}/keyboard`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  const setViewport = (change: object) =>
    page.evaluate(change => {
      Object.assign(window.visualViewport!, change).dispatchEvent(new Event('resize')); // it is ours
    }, change);
  const panel = page.locator('mosala-support iframe');

  await setViewport({ height: 300, offsetTop: 40 });
  expect(await panel.boundingBox()).toEqual({ x: 0, y: 40, width: 320, height: 300 });
  const field = await visitor.field.boundingBox();
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(340);
  await expect(visitor.field).toHaveCSS('font-size', '16px'); // smaller, and iOS zooms in
  await expectNothingCut(await panelFrame(page));

  // Who has zoomed in looks at a part of it: the panel stays.
  await setViewport({ height: 200, scale: 2 });
  expect((await panel.boundingBox())?.height).toBe(568);
  await setViewport({ height: 568, offsetTop: 0, scale: 1 });

  await page.mouse.move(160, 300);
  await page.mouse.wheel(0, 600);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expectNoSidewaysScroll(page);
});
