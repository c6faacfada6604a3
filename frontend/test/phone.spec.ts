import type { Locator, Page } from '@playwright/test';
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

const setViewport = (page: Page, change: object) =>
  page.evaluate(change => {
    Object.assign(window.visualViewport!, change).dispatchEvent(new Event('resize')); // it is ours
  }, change);

test.beforeEach(async ({ page, server, hostSite }) => {
  await page.addInitScript(fakeViewport);
  hostSite.serve('/keyboard', {
    html: pageWith(
      `<meta name="viewport" content="width=device-width">${scriptTag(server.origin)}`,
      '<p style="height: 3000px">Longue page</p>',
    ),
  });
  await page.goto(`${hostSite.origin}/keyboard`);
  await page.getByRole('button', { name: 'Ouvrir le chat' }).click();
});

test('the keyboard of a phone hides neither the field nor what was said last', async ({ page }) => {
  const visitor = visitorOn(page);
  await visitor.say('Comment créer un compte ?');
  await expect(visitor.messages).toContainText('code de confirmation');
  const panel = page.locator('mosala-support iframe');

  await setViewport(page, { height: 300, offsetTop: 40 });
  expect(await panel.boundingBox()).toEqual({ x: 0, y: 40, width: 320, height: 300 });
  const field = await visitor.field.boundingBox();
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(340);
  await expect(visitor.field).toHaveCSS('font-size', '16px'); // smaller, and iOS zooms in
  await expectNothingCut(await panelFrame(page));

  // Who has zoomed in looks at a part of it: the panel stays.
  await setViewport(page, { height: 200, scale: 2 });
  expect((await panel.boundingBox())?.height).toBe(568);
  await setViewport(page, { height: 568, offsetTop: 0, scale: 1 });

  await page.mouse.move(160, 300);
  await page.mouse.wheel(0, 600);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expectNoSidewaysScroll(page);
});

test('nor does it where somebody waits and nobody is there, and all they are offered is within reach', async ({
  page,
}) => {
  const visitor = visitorOn(page);
  await visitor.press('Parler à un conseiller');
  const offer = visitor.panel.getByRole('button', { name: 'Laisser mes coordonnées' });
  test.slow(); // an agent of the test before may count as there for a minute
  await offer.waitFor();
  await expect(visitor.panel.getByLabel('Service')).toBeVisible();
  const panel = page.locator('mosala-support iframe');

  for (const [width, height, left] of [
    [320, 568, 300],
    [360, 640, 380],
    [720, 450, 450], // 200 % zoom
  ] as const) {
    await page.setViewportSize({ width, height });
    await setViewport(page, { height });
    await visitor.field.focus();
    await setViewport(page, { height: left });
    const shown = await bounds(panel);
    const said = await bounds(visitor.messages);
    const field = await bounds(visitor.field);
    expect(shown.bottom).toBeLessThanOrEqual(left);
    expect((await bounds(visitor.panel.getByRole('heading'))).top).toBeGreaterThanOrEqual(shown.top);
    expect(said.bottom - said.top).toBeGreaterThanOrEqual(100);
    expect(field.top).toBeGreaterThan(said.bottom);
    expect(field.bottom).toBeLessThanOrEqual(shown.bottom);

    await offer.focus();
    expect((await bounds(offer)).bottom).toBeLessThanOrEqual((await bounds(visitor.field)).top);
  }
});

test('who leaves their contact details sees all there is to fill in, and what they fill in', async ({
  page,
}) => {
  const visitor = visitorOn(page);
  await visitor.press('Parler à un conseiller');
  await visitor.press('Laisser mes coordonnées');
  const panel = page.locator('mosala-support iframe');
  const form = visitor.panel.getByRole('form', { name: 'Vos coordonnées' });
  const message = form.getByLabel('À quel sujet');
  const email = form.getByLabel('E-mail');
  const cancel = form.getByRole('button', { name: 'Annuler' });
  await expect(form.getByLabel('Nom')).toBeFocused();

  for (const [width, height, left] of [
    [320, 568, 300],
    [360, 640, 380],
  ] as const) {
    await page.setViewportSize({ width, height });
    await setViewport(page, { height });
    const parts = [visitor.messages, form.getByLabel('Nom'), email, message, cancel, visitor.field, panel];
    const places = await Promise.all(parts.map(bounds));
    const ends = places.map(({ bottom }) => bottom);
    expect(ends, 'each below the one before').toEqual(ends.toSorted((a, b) => a - b));
    expect(places[4]!.top, 'the buttons hide nothing').toBeGreaterThan(places[3]!.bottom); // of seven
    expect((await cancel.boundingBox())?.x).toBe((await email.boundingBox())?.x);

    await message.focus();
    await setViewport(page, { height: left });
    await expect.poll(async () => (await bounds(message)).bottom).toBeLessThanOrEqual(left);
    await expectNothingCut(await panelFrame(page));
    await form.getByRole('button', { name: 'Envoyer' }).click();
    const complaint = await bounds(form.getByRole('alert'));
    expect(complaint.top).toBeGreaterThan((await bounds(visitor.panel.getByRole('heading'))).bottom);
    expect((await bounds(email)).bottom).toBeLessThanOrEqual(left);

    await visitor.field.focus();
    await form.getByLabel('Nom').scrollIntoViewIfNeeded();
    expect((await bounds(visitor.field)).bottom).toBeLessThanOrEqual(left);
  }
});

async function bounds(part: Locator) {
  const { y, height } = (await part.boundingBox()) ?? { y: Number.NaN, height: Number.NaN };
  return { top: y, bottom: y + height };
}
