import type { Department, Locale } from '../contract/index.ts';
import { sameTextKey } from '../faq/matcher/fold.ts';

/** What there is to tell by where a conversation belongs, each surest first. */
export interface Signs {
  /** Departments that the FAQ names for what was asked. */
  readonly entries: readonly (string | null)[];
  readonly page: string | null;
  /** Departments of what the bot tried without being sure. */
  readonly tried: readonly (string | null)[];
  /** What the visitor wrote. */
  readonly words: readonly string[];
}

/** The department for it, in its language: by the FAQ, else by the page, else by the words; null where nothing tells. */
export function departmentFor(
  { entries, page, tried, words }: Signs,
  locale: Locale,
  all: readonly Department[],
): string | null {
  const serving = all.filter(({ locales }) => locales.includes(locale));
  const firstOf = (ids: readonly (string | null)[]) =>
    ids.find(id => serving.some(department => department.id === id)) ?? null;
  return firstOf(entries) ?? ofPage(page, serving) ?? firstOf(tried) ?? ofWords(words, serving);
}

/** `/jobs/42` belongs to who has `/jobs`; the longest of several decides. */
function ofPage(page: string | null, departments: readonly Department[]): string | null {
  if (page === null) return null;
  const [closest] = departments
    .flatMap(({ id, pages }) => pages.map(path => ({ id, path })))
    .filter(({ path }) => page === path || (path !== '/' && page.startsWith(`${path.replace(/\/$/, '')}/`)))
    .sort((a, b) => b.path.length - a.path.length);
  return closest?.id ?? null;
}

/** Who knows most of what was spoken of; where two know as much, nobody in particular. */
function ofWords(words: readonly string[], departments: readonly Department[]): string | null {
  const said = ` ${singular(words.join(' '))} `;
  const [first, second] = departments
    .map(({ id, skills }) => ({
      id,
      known: skills.filter(skill => said.includes(` ${singular(skill)} `)).length,
    }))
    .sort((a, b) => b.known - a.known);
  return first && first.known > (second?.known ?? 0) ? first.id : null;
}

/** Words without case, accents and the plural's s. */
const singular = (text: string) => sameTextKey(text).replace(/s\b/g, '');
