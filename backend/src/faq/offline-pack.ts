import type { OfflinePack } from '../contract/http.ts';
import { parseBody } from './answer-body.ts';
import type { Entry } from './entry.ts';
import type { Limits } from './matcher/decide.ts';
import { packShelf } from './matcher/pack.ts';
import type { ShelfTexts } from './matcher/shelf.ts';

/** One language of one version of the FAQ. */
export interface PackOrder {
  readonly version: string;
  readonly limits: Limits;
  readonly entries: readonly Entry[];
  readonly shelf: ShelfTexts;
}

/**
 * All that a browser needs to answer in one language without us. An entry that always brings a person is known there, so
 * that nothing else answers in its place, but has no answer: its question waits for the network. Takes half a second for a
 * hundred entries.
 */
export function makeOfflinePack({ version, limits, entries, shelf }: PackOrder): OfflinePack {
  const answers = entries
    .filter(({ locale, handoff }) => locale === shelf.locale && handoff !== 'always')
    .map(({ id, question, answer }) => [id, { question, body: parseBody(answer) }] as const);
  return {
    version,
    locale: shelf.locale,
    limits,
    shelf: packShelf(shelf),
    answers: Object.fromEntries(answers),
  };
}
