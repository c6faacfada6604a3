import { run } from './node.mjs';
import { ensureReady } from './setup.mjs';

await ensureReady();
const { code } = await run(['scripts/bench/main.mjs', ...process.argv.slice(2)]);
process.exitCode = code;
