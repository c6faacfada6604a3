import Fuse from 'fuse.js';
import type { Choice } from '../contract/entities.ts';
import { limits } from '../contract/limits.ts';
import { choiceOf, type Entry } from './entry.ts';
import { sameTextKey } from './matcher/fold.ts';
import { createShortlist } from './shortlist.ts';

const pageOffers = 4;
const mostCompared = 100;
const fuseOptions = { keys: ['title'], ignoreLocation: true, threshold: 0.4, minMatchCharLength: 2 };

export interface Suggestions {
  /** Questions whose titles the typed text begins or resembles; for an empty text, those of the page. */
  suggest(text: string, page: string | null): Choice[];
  ofPage(page: string | null): Choice[];
}

/** Offers entries of one language while a visitor types, and before. */
export function createSuggestions(entries: readonly Entry[]): Suggestions {
  const titles = entries.map(entry => ({ entry, title: sameTextKey(entry.question) }));
  const shortlist = createShortlist(titles.map(({ title }) => title));

  function ofPage(page: string | null): Choice[] {
    const found = new Set<Entry>();
    for (const path of pathsUp(page ?? '/')) {
      for (const entry of entries) if (entry.pages.includes(path)) found.add(entry);
    }
    return [...found].slice(0, pageOffers).map(choiceOf);
  }

  function suggest(text: string, page: string | null): Choice[] {
    const typed = sameTextKey(text);
    if (typed === '') return ofPage(page);
    const words = typed.split(' ');
    const begun = titles.filter(({ title }) => words.every(word => ` ${title}`.includes(` ${word}`)));
    const found = new Set([...begun, ...(begun.length < limits.suggestions ? alike(typed) : [])]);
    return [...found].slice(0, limits.suggestions).map(({ entry }) => choiceOf(entry));
  }

  /** Fuse.js alone takes 20 ms for 2,000 titles: it is asked about the likely ones. */
  function alike(typed: string) {
    const likely = shortlist(typed, mostCompared).map(place => titles[place]!);
    return new Fuse(likely, fuseOptions).search(typed, { limit: limits.suggestions }).map(({ item }) => item);
  }

  return { suggest, ofPage };
}

/** "/jobs/12" is a page of "/jobs", and every page is one of "/". */
function pathsUp(page: string): string[] {
  const parts = page.split('/').filter(part => part !== '');
  return [...parts.map((_, i) => `/${parts.slice(0, parts.length - i).join('/')}`), '/'];
}
