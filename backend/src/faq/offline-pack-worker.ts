import { parentPort, workerData } from 'node:worker_threads';
import { makeOfflinePack, type PackOrder } from './offline-pack.ts';

/** The thread's whole life: make one pack. */
parentPort?.postMessage(makeOfflinePack(workerData as PackOrder)); // from `createOfflinePacks`, the only one to start this
