import { run } from './node.mjs';
import { ensureReady } from './setup.mjs';

await ensureReady();
process.exitCode = (await run(['scripts/bench/console.mjs', ...process.argv.slice(2)])).code;
