import { defineConfig } from '@playwright/test';
import { chromiumPath } from './test/chromium.ts';

const phone = { width: 360, height: 640 };
const desktop = { width: 1440, height: 900 };

/** Whole screens of everybody's: on a phone in the light and, in full, on a desktop in the dark, so that each look is seen. */
const looks = '**/{pages,main-job,people,transfer,every-state}.spec.ts';

/**
 * Whole flows in a real browser. A spec runs once, on a desktop in the light, unless it is named above or says what else it needs: a browser
 * is dear, and behaviour is the same at any size. Each project would start servers of its own, so there are few. Each worker has its own server, data and FAQ files (test/server.ts).
 */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  outputDir: '../.cache/playwright',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 }, // a busy machine is slow, not wrong
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'line',
  use: {
    launchOptions: { executablePath: await chromiumPath() },
    locale: 'fr-FR',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure', // `--trace on` tells more, and would take a fifth of the time of all that pass
  },
  projects: [
    { name: 'phone, light', testMatch: looks, use: { viewport: phone, colorScheme: 'light' } },
    ...(process.env.FULL
      ? [
          {
            name: 'desktop, dark',
            testMatch: looks,
            use: { viewport: desktop, colorScheme: 'dark' as const },
          },
        ]
      : []),
    {
      name: 'desktop, light',
      testIgnore: looks,
      use: { viewport: desktop, colorScheme: 'light' },
    },
  ],
});
