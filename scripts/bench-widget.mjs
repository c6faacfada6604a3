import { run } from './node.mjs';
import { ensureReady } from './setup.mjs';

await ensureReady();
process.exitCode = (await run(['scripts/bench/widget.mjs'])).code;
