import { defineConfig } from '@playwright/test';
import { chromiumPath } from './test/chromium.ts';

const phone = { width: 360, height: 640 };
const desktop = { width: 1440, height: 900 };

/** Only once: the looks make no difference there, and what it leaves in the queue is in nobody's way. */
const badLine = '**/chaos/*.spec.ts';
/** Only there: what is tight on 320 px has room on the others. */
const smallPhone = '**/{phone,languages,bad-input}.spec.ts';
/** Looks at each state in the light and in the dark by itself. */
const everybody = '**/accessibility.spec.ts';

/** What behaves alike in the dark. */
const lightOnly = '**/{embed,embed-hostile,embed-recipes,react-site,identify,offline}.spec.ts';

/** What agents do at a desk; the looks are looked at elsewhere. */
const deskOnly = '**/writing.spec.ts';

/** Whole flows in a real browser. Each worker has its own server, data and FAQ files (test/server.ts). */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  outputDir: '../.cache/playwright',
  workers: 2,
  timeout: 30_000,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'line',
  use: {
    launchOptions: { executablePath: await chromiumPath() },
    locale: 'fr-FR',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'phone, light',
      testIgnore: [badLine, smallPhone, deskOnly],
      use: { viewport: phone, colorScheme: 'light' },
    },
    {
      name: 'phone, dark',
      testIgnore: [badLine, smallPhone, everybody, lightOnly, deskOnly],
      use: { viewport: phone, colorScheme: 'dark' },
    },
    {
      name: 'desktop, light',
      testIgnore: [badLine, smallPhone],
      use: { viewport: desktop, colorScheme: 'light' },
    },
    {
      name: 'desktop, dark',
      testIgnore: [badLine, smallPhone, everybody, lightOnly, deskOnly],
      use: { viewport: desktop, colorScheme: 'dark' },
    },
    { name: 'small phone', testMatch: smallPhone, use: { viewport: { width: 320, height: 568 } } },
    { name: 'bad line', testMatch: badLine, use: { viewport: desktop } },
  ],
});
