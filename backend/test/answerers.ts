import { createAnswerer } from '../src/faq/answerer.ts';
import type { Entry } from '../src/faq/entry.ts';
import { defaultLimits } from '../src/faq/matcher/decide.ts';
import type { Candidate, Matcher, MatchResult } from '../src/faq/matcher/matcher.ts';
import type { Turn } from '../src/faq/turn.ts';

export function entry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    locale: 'fr',
    category: 'test',
    question: `Question ${id} ?`,
    phrasings: [],
    answer: `Réponse ${id}.`,
    tags: [],
    pages: [],
    related: [],
    handoff: 'offer',
    department: null,
    ...more,
  };
}

export const entries = [
  entry('a', { related: ['b', 'c', 'd', 'e', 'a', 'missing'], department: 'support' }),
  entry('b'),
  entry('c'),
  entry('d'),
  entry('e'),
  entry('never', { handoff: 'never' }),
  entry('email', { phrasings: ['still waiting for your email'] }),
  entry('numbers', { phrasings: ['1 + 1'] }),
  entry('human', { handoff: 'always', department: 'paiements' }),
  entry('a', { locale: 'en', question: 'Question a in English?', answer: 'Answer a.' }),
];

/** A matcher that says what the test wants it to. */
export function answererWith(
  decision: MatchResult['decision'],
  candidates: Candidate[],
  locale: 'fr' | 'en' = 'fr',
) {
  const best = candidates[0] ?? null;
  const matcher: Pick<Matcher, 'match'> = {
    match: () => ({
      decision,
      confidence: best?.confidence ?? 0,
      best,
      candidates,
      isAmbiguous: false,
      locale,
    }),
  };
  return createAnswerer({ matcher, entries, limits: defaultLimits });
}

export const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  text,
  locale: 'fr',
  page: null,
  unsureTurns: 0,
  isWaiting: false,
  topic: null,
  before: null,
  ...more,
});

export const sure = [{ id: 'a', confidence: 0.9 }];
export const unsure = [
  { id: 'a', confidence: 0.4 },
  { id: 'b', confidence: 0.3 },
  { id: 'c', confidence: 0.1 },
  { id: 'd', confidence: 0.1 },
  { id: 'e', confidence: 0.001 },
];
export const threeChoices = ['a', 'b', 'c'].map(id => ({ entryId: id, question: `Question ${id} ?` }));
