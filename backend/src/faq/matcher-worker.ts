import { parentPort, workerData } from 'node:worker_threads';
import { type LanguageTexts, learnShelf } from './matcher/shelf.ts';
import { wordVectorsOf } from './matcher/word-vectors.ts';

/** The thread's whole life: learn one language, and hand over what it knows. */
parentPort?.postMessage(learnShelf(workerData as LanguageTexts, wordVectorsOf)); // from `MatcherBuilder`, the only one to start this
