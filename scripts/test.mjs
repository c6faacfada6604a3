import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, seconds } from './node.mjs';
import { ensureReady } from './setup.mjs';

const results = join(root, '.cache/test-results');
/** `npm run test:full`: where tests draw a sample of seeds, all of them. */
const full = process.argv.includes('--full') ? { FULL: '1' } : {};
/** Threads that learn an FAQ run from sources, forty of them in a test: each is stripped of its types once. */
const compiled = { NODE_COMPILE_CACHE: join(root, '.cache/compiled') };
const steps = [
  { name: 'faq-check', args: ['scripts/faq-check.mjs'] },
  {
    name: 'jest',
    args: [
      // With it V8 loses count of PGlite's code where the processor has such keys, and ends the process (nodejs/node#64500).
      '--no-memory-protection-keys',
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--maxWorkers=2',
      '--workerIdleMemoryLimit=1GB',
      // Node gives a gigabyte of heap back piece by piece when it ends, up to two seconds on a busy machine. Jest waits half a
      // second, then ends the worker and speaks of leaks; what really keeps one alive is still told, after this.
      '--workerGracefulExitTimeout=10000',
      '--projects',
      'backend/jest.config.js',
      'frontend/jest.config.js',
      '--json',
      `--outputFile=${results}/jest.json`,
    ],
    count: () => countJest(readJson('jest.json')),
  },
  {
    name: 'playwright',
    args: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'frontend/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'playwright.json') },
    count: () => countPlaywright(readJson('playwright.json')),
  },
];

await ensureReady();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const counted = await runStep(step);
  for (const outcome in total) total[outcome] += counted[outcome];
}
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStep({ name, args, env, count }) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  const { code } = await run(args, { env: { ...full, ...compiled, ...env } });
  const counted = outcomeOf(code, count);
  console.log(`── ${name}: ${counted.passed} passed, ${counted.failed} failed in ${seconds(startedAt)}`);
  return counted;
}

/** A step that ends badly has at least one failure, also when it crashed before it could count. */
function outcomeOf(code, count) {
  const counted = count ? safely(count) : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  return code === 0 ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

function safely(count) {
  try {
    return count();
  } catch (error) {
    console.error(`No results to count: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function countJest({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
  };
}

/** A test that passed only when it was tried again counts as failed: flaky is a bug of today. */
function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function readJson(file) {
  return JSON.parse(readFileSync(join(results, file), 'utf8'));
}
