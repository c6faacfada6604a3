import { defineConfig } from '@playwright/test';
import { chromiumPath } from './test/chromium.ts';

const phone = { width: 360, height: 640 };
const desktop = { width: 1440, height: 900 };

/** Only once: the looks make no difference there, and what it leaves in the queue is in nobody's way. */
const badLine = '**/chaos/*.spec.ts';

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
    { name: 'phone, light', testIgnore: badLine, use: { viewport: phone, colorScheme: 'light' } },
    { name: 'phone, dark', testIgnore: badLine, use: { viewport: phone, colorScheme: 'dark' } },
    { name: 'desktop, light', testIgnore: badLine, use: { viewport: desktop, colorScheme: 'light' } },
    { name: 'desktop, dark', testIgnore: badLine, use: { viewport: desktop, colorScheme: 'dark' } },
    { name: 'bad line', testMatch: badLine, use: { viewport: desktop } },
  ],
});
