import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type HostSite, startHostSite } from './host-site.ts';
import { startServer, type TestServer } from './server.ts';

export { expect };

/**
 * Playwright's test with a Mosala server of the worker's own (`page.goto('/jobs')` goes there), and with a site of
 * somebody else that may show its widget.
 */
export const test = base.extend<object, { server: TestServer; hostSite: HostSite }>({
  hostSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names and insists on a pattern.
    async ({}, use) => {
      const site = await startHostSite();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ hostSite }, use) => {
      const server = await startServer({ CORS_ORIGIN: hostSite.origin });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server.origin),
});

/** Nothing on the page that axe knows to shut people out; it looks into the widget's shadow root too. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** The page is no wider than the screen. */
export async function expectNoSidewaysScroll(page: Page) {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

/** In the light and in the dark. */
export async function expectAccessibleInBothLights(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
}
