import type { FaqProblem } from '../contract/entities.ts';
import { locales } from '../contract/limits.ts';
import type { Entry } from './entry.ts';
import type { LocatedEntry } from './faq-file.ts';
import { hasWord, sameTextKey } from './matcher/fold.ts';

const fewPhrasings = 3;

/** What would be better otherwise in entries that are in order. */
export function adviseFaq(located: readonly LocatedEntry[]): FaqProblem[] {
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

function untranslated(located: readonly LocatedEntry[]): FaqProblem[] {
  const localesOf = Map.groupBy(located, ({ entry }) => entry.id);
  return located.flatMap(({ entry, problemAt }) =>
    locales
      .filter(locale => !localesOf.get(entry.id)?.some(other => other.entry.locale === locale))
      .map(locale => problemAt(['id'], `"${entry.id}" has no translation in the folder "${locale}".`)),
  );
}

function onlyEntries(located: readonly LocatedEntry[]): FaqProblem[] {
  return [...Map.groupBy(located, ({ entry }) => entry.locale)].flatMap(([locale, [first, ...others]]) => {
    if (!first || others.length > 0) return [];
    const message = `"${first.entry.id}" is the only entry in "${locale}": the bot can only tell whether it is meant or not.`;
    return first.problemAt(['id'], message);
  });
}

function seldomPhrased(located: readonly LocatedEntry[]): FaqProblem[] {
  return located.flatMap(({ entry: { id, phrasings }, problemAt }) => {
    const count = phrasings.filter(hasWord).length;
    if (count >= fewPhrasings) return [];
    return problemAt(
      phrasings.length > 0 ? ['phrasings'] : ['id'],
      `"${id}" has ${count} phrasings: with ${fewPhrasings} or more it is found more often.`,
    );
  });
}

function wordless(located: readonly LocatedEntry[]): FaqProblem[] {
  return located.flatMap(({ entry, problemAt }) =>
    textsOf(entry)
      .filter(({ text }) => !hasWord(text))
      .map(({ text, path }) =>
        problemAt(
          path,
          `"${text}" of "${entry.id}" has no letter and no digit, so nothing is found by it: write words.`,
        ),
      ),
  );
}

function phrasedTwice(located: readonly LocatedEntry[]): FaqProblem[] {
  const owners = new Map<string, Entry>();
  return located.flatMap(({ entry, problemAt }) =>
    textsOf(entry)
      .filter(({ text }) => hasWord(text))
      .flatMap(({ text, path }) => {
        const key = `${entry.locale} ${sameTextKey(text)}`;
        const owner = owners.get(key);
        if (!owner) owners.set(key, entry);
        if (!owner || owner.id === entry.id) return [];
        return problemAt(
          path,
          `"${owner.id}" and "${entry.id}" have this text: the bot cannot tell them apart.`,
        );
      }),
  );
}
