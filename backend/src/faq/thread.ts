import { extname } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';

/** This file's own ending: sources run as they are in tests, compiled everywhere else. */
export const ending = extname(import.meta.filename);

/** Wrapped: under `node --watch` Node itself posts what a thread imports. */
interface HandedOver<Result> {
  result: Result;
}

/**
 * What the thread of this name, a file of this folder, hands over when it is given the data. The caller knows its type.
 *
 * @throws when the thread fails or ends without a word, and when the signal aborts
 */
export function inThread<Result>(name: string, data: unknown, signal?: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // By the folder's name: from the bundle (vite.config.ts) it is the one beside it.
    const worker = new Worker(new URL(`../faq/${name}${ending}`, import.meta.url), { workerData: data });
    const abort = () => void worker.terminate(); // its exit rejects
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', (message: HandedOver<Result> | object) => {
      if ('result' in message) resolve(message.result);
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      signal?.removeEventListener('abort', abort);
      reject(signal?.reason ?? new Error(`the thread ${name} ended before it was done`));
    });
  });
}

/** In the thread: what `inThread` is waiting for. */
export function handOver<Result>(result: Result): void {
  parentPort?.postMessage({ result } satisfies HandedOver<Result>);
}
