import { run, seconds } from './node.mjs';
import { ensureReady } from './setup.mjs';

const steps = {
  types: ['node_modules/typescript/bin/tsc', '-b'],
  'format, lint and boundaries': ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  'unused code': ['node_modules/knip/bin/knip.js'],
  sizes: ['node_modules/size-limit/bin.js'],
  'faq files': ['scripts/faq-check.mjs'],
  'faq schema is up to date': [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--config',
    'backend/jest.config.js',
    'check-faq',
  ],
};

await ensureReady();
for (const [name, args] of Object.entries(steps)) {
  const startedAt = performance.now();
  const { code, output } = await run(args, { quiet: true });
  console.log(`${code === 0 ? 'ok    ' : 'failed'} ${name} (${seconds(startedAt)})`);
  if (code !== 0) {
    console.log(output);
    process.exitCode = 1;
  }
}
