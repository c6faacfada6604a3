import { setFlagsFromString } from 'node:v8';

/**
 * Imported first, before anything allocates. V8 then keeps its heap close to what is used: 130–145 MB for the idle
 * process instead of 210 (measured 2026-11-23), for about a third of the answers a second on a saturated core.
 */
setFlagsFromString('--optimize-for-size');
