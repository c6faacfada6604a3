import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { signIn } from './agent.ts';
import { clearDesk } from './agent-socket.ts';
import { type HostSite, startHostSite } from './host-site.ts';
import { startServer, type TestServer } from './server.ts';

export { expect };

/** What is tight there has room everywhere else: `test.use(smallPhone)`. */
export const smallPhone = { viewport: { width: 320, height: 568 } };

/**
 * Playwright's test with a Mosala server of the worker's own (`page.goto('/jobs')` goes there), and with a site of
 * somebody else that may show its widget.
 */
export const test = base.extend<
  { clearedDesk: undefined },
  { server: TestServer; adminCookie: string; hostSite: HostSite }
>({
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
  adminCookie: [async ({ server }, use) => use(await signIn(server)), { scope: 'worker' }],
  /** What a test leaves in the queue, with an agent or on an agent's screen would be in the way of the next. */
  clearedDesk: [
    async ({ server, adminCookie, browser, context }, use) => {
      await use(undefined);
      const others = browser.contexts().filter(one => one !== context);
      await Promise.all(others.map(one => one.close()));
      await clearDesk(server, adminCookie);
    },
    { auto: true },
  ],
  baseURL: ({ server }, use) => use(server.origin),
});

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Nothing on the page that axe knows to shut people out; it looks into the widget's shadow root and its frame too. */
export async function expectAccessible(page: Page, only?: 'colours') {
  for (const frame of page.frames()) expect(await barriersIn(frame, only)).toEqual([]);
}

/** axe is brought into a document once: it is as large as the console, and `@axe-core/playwright` brings it each time and to a new tab. */
async function barriersIn(frame: Frame, only?: 'colours'): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate(
    ([isPage, tags]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }; // brought above
      // What a page needs once, the panel's frame, a part of a page, need not have again.
      const ofPages = ['landmark-one-main', 'page-has-heading-one'];
      const rules = Object.fromEntries(ofPages.map(rule => [rule, { enabled: isPage }]));
      // Style sheets need not be fetched again: only a rule of experiments reads them.
      return axe.run(document, {
        iframes: false,
        preload: false,
        resultTypes: ['violations'],
        rules,
        ...tags,
      });
    },
    [
      frame.parentFrame() === null,
      only === 'colours' ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {},
    ] as const,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(' ')}\n${failureSummary}`),
  );
}

/** The page is no wider than the screen. */
export async function expectNoSidewaysScroll(page: Page) {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

/** In the light and in the dark, where nothing but the colours is different. */
export async function expectAccessibleInBothLights(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'colours');
}
