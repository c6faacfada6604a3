import { workerData } from 'node:worker_threads';
import { composeFaq } from './compose-faq.ts';
import type { FaqText } from './parse-file.ts';
import { handOver } from './thread.ts';

/** The two lists of files that `composeFaq` composes from. */
export interface ComposeOrder {
  current: readonly FaqText[];
  lastGood: readonly FaqText[];
}

const { current, lastGood } = workerData as ComposeOrder; // from `FaqLibrary`, the only one to start this

/** The thread's whole life: check and compose the files once. */
handOver(composeFaq(current, lastGood));
