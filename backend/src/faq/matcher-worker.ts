import { workerData } from 'node:worker_threads';
import { type LanguageTexts, learnShelf } from './matcher/shelf.ts';
import { wordVectorsOf } from './matcher/word-vectors.ts';
import { handOver } from './thread.ts';

/** The thread's whole life: learn one language, and hand over what it knows. */
handOver(learnShelf(workerData as LanguageTexts, wordVectorsOf)); // from `MatcherBuilder`, the only one to start this
