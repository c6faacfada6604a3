import { build } from './compile.mjs';
import { ensureReady } from './setup.mjs';

await ensureReady({ build: false });
await build();
