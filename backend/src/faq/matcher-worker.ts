import { parentPort, workerData } from 'node:worker_threads';
import { type LanguageTexts, learnShelf } from './matcher/shelf.ts';

/** The thread's whole life: learn one language, and hand over what it knows. */
parentPort?.postMessage(learnShelf(workerData as LanguageTexts)); // from `MatcherBuilder`, the only one to start this
