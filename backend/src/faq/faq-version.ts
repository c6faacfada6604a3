import { createHash } from 'node:crypto';
import type { FaqStatus } from '../contract/index.ts';
import { locales } from '../contract/limits.ts';
import { type Answerer, createAnswerer } from './answerer.ts';
import type { ComposedFaq } from './compose-faq.ts';
import type { Limits } from './matcher/decide.ts';
import type { Matcher } from './matcher/matcher.ts';
import type { Shelf } from './matcher/shelf.ts';
import { createOfflinePacks, type OfflinePacks } from './offline-packs.ts';
import type { Problem } from './problem.ts';
import { createSuggestions, type Suggestions } from './suggestions.ts';

/** One state of the FAQ with everything that answers from it; made whole, and replaced whole. */
export interface FaqVersion {
  status: Omit<FaqStatus, 'errors' | 'warnings'>;
  warnings: readonly Problem[];
  answerer: Answerer;
  suggestions: Readonly<Record<string, Suggestions>>;
  offlinePacks: OfflinePacks;
}

interface Made extends Pick<ComposedFaq, 'entries' | 'lexicons' | 'warnings'> {
  /** With the shelves it was opened from, where packs are to be made of them. */
  matcher: Pick<Matcher, 'match'> & { shelves?: readonly Shelf[] };
  limits: Limits;
  now: Date;
}

export function createVersion({ entries, lexicons, matcher, limits, warnings, now }: Made): FaqVersion {
  const of = (locale: string) => entries.filter(entry => entry.locale === locale);
  const suggestions = locales.map(locale => {
    const own = of(locale);
    return [locale, createSuggestions(own.length > 0 ? own : entries)] as const;
  });
  const version = createHash('sha256')
    .update(JSON.stringify([entries, lexicons]))
    .digest('hex')
    .slice(0, 12);
  return {
    status: {
      version,
      entries: Object.fromEntries(locales.map(locale => [locale, of(locale).length])),
      loadedAt: now.toISOString(),
    },
    warnings,
    answerer: createAnswerer({ matcher, entries, limits }),
    suggestions: Object.fromEntries(suggestions),
    offlinePacks: createOfflinePacks({ version, limits, entries, shelves: matcher.shelves ?? [] }),
  };
}
