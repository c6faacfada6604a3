import { run, settingsArgs } from './node.mjs';
import { ensureReady } from './setup.mjs';

await ensureReady();
process.exitCode = (
  await run([...settingsArgs(), 'scripts/bench/faq-ask.mjs', ...process.argv.slice(2)])
).code;
