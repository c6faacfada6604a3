import { workerData } from 'node:worker_threads';
import { makeOfflinePack, type PackOrder } from './offline-pack.ts';
import { handOver } from './thread.ts';

/** The thread's whole life: make one pack. */
handOver(makeOfflinePack(workerData as PackOrder)); // from `createOfflinePacks`, the only one to start this
