import { locales } from '../contract/limits.ts';
import type { Entry } from './entry.ts';
import type { LocatedEntry } from './faq-file.ts';
import { hasWord, sameTextKey } from './matcher/fold.ts';
import type { Problem } from './problem.ts';

const enoughPhrasings = 3;

/** What would be better otherwise in entries that are in order. */
export function adviseFaq(located: readonly LocatedEntry[]): Problem[] {
  return [untranslated, onlyEntries, seldomPhrased, wordless, phrasedTwice].flatMap(advise =>
    advise(located),
  );
}

/** The question and the phrasings of an entry, each with its path in it. */
export function textsOf({ question, phrasings }: Entry) {
  return [
    { text: question, path: ['question'] },
    ...phrasings.map((text, i) => ({ text, path: ['phrasings', i] })),
  ];
}

function untranslated(located: readonly LocatedEntry[]): Problem[] {
  const localesOf = Map.groupBy(located, ({ entry }) => entry.id);
  return located.flatMap(({ entry, problemAt }) =>
    locales
      .filter(locale => !localesOf.get(entry.id)?.some(other => other.entry.locale === locale))
      .map(locale => problemAt(['id'], { code: 'untranslated', id: entry.id, locale })),
  );
}

function onlyEntries(located: readonly LocatedEntry[]): Problem[] {
  return [...Map.groupBy(located, ({ entry }) => entry.locale)].flatMap(([locale, [first, ...others]]) => {
    if (!first || others.length > 0) return [];
    return first.problemAt(['id'], { code: 'onlyEntry', id: first.entry.id, locale });
  });
}

function seldomPhrased(located: readonly LocatedEntry[]): Problem[] {
  return located.flatMap(({ entry: { id, phrasings }, problemAt }) => {
    const count = phrasings.filter(hasWord).length;
    if (count >= enoughPhrasings) return [];
    const path = phrasings.length > 0 ? ['phrasings'] : ['id'];
    return problemAt(path, { code: 'fewPhrasings', id, count, enough: enoughPhrasings });
  });
}

function wordless(located: readonly LocatedEntry[]): Problem[] {
  return located.flatMap(({ entry, problemAt }) =>
    textsOf(entry)
      .filter(({ text }) => !hasWord(text))
      .map(({ text, path }) => problemAt(path, { code: 'wordless', id: entry.id, text })),
  );
}

function phrasedTwice(located: readonly LocatedEntry[]): Problem[] {
  const owners = new Map<string, Entry>();
  return located.flatMap(({ entry, problemAt }) =>
    textsOf(entry)
      .filter(({ text }) => hasWord(text))
      .flatMap(({ text, path }) => {
        const key = `${entry.locale} ${sameTextKey(text)}`;
        const owner = owners.get(key);
        if (!owner) owners.set(key, entry);
        if (!owner || owner.id === entry.id) return [];
        return problemAt(path, { code: 'sameText', id: entry.id, owner: owner.id });
      }),
  );
}
