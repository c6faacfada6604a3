import type { Locale } from 'backend/contract';

/** What a page has the widget say in the place of our own texts, in one language. */
export interface Words {
  /** Name of the launcher. */
  launcher?: string;
  /** Name of the panel, in its header. */
  title?: string;
  /** A line below it. */
  subtitle?: string;
  /** What stands before the first message; plain text with its line ends. */
  welcome?: string;
}
export type WordsByLocale = Partial<Record<Locale, Words>>;

/** In characters; what is longer is cut. */
const limits = { launcher: 80, title: 60, subtitle: 120, welcome: 600 } as const;

/** The words for one language, as far as they are texts. A page may give anything. */
export function resolveWords(texts: WordsByLocale | undefined, locale: Locale): Words {
  const given: Partial<Record<keyof Words, unknown>> = texts?.[locale] ?? {};
  const words: Words = {};
  for (const name of Object.keys(limits) as (keyof Words)[]) {
    const text = given[name];
    if (typeof text === 'string' && text.trim() !== '') words[name] = text.trim().slice(0, limits[name]);
  }
  return words;
}
