import type { Entry } from './entry.ts';
import { textsOf } from './faq-advice.ts';
import type { LocatedLexicon } from './lexicon-file.ts';
import type { JsonPath } from './located-json.ts';
import { functionWords } from './matcher/common-words.ts';
import { sameTextKey } from './matcher/fold.ts';
import { lexiconOf } from './matcher/lexicon.ts';
import { stem } from './matcher/stem.ts';
import type { Problem } from './problem.ts';

/** What would be better otherwise in a lexicon that is in order. `entries` are those of its language. */
export function adviseLexicon(located: LocatedLexicon, entries: readonly Entry[]): Problem[] {
  const asked = entries.flatMap(entry =>
    textsOf(entry).map(({ text }) => ({ id: entry.id, text, words: wordsOf(text) })),
  );
  const tagged = entries.flatMap(({ tags }) => tags.flatMap(wordsOf));
  const words = new Set([...asked.flatMap(({ words }) => words), ...tagged]);
  return [
    ...synonymsTwice(located),
    ...abbreviationsTwice(located),
    ...ignoredInVain(located),
    ...phrasingsIgnored(located, asked),
    ...groupsWithoutUse(located, words),
  ];
}

function synonymsTwice({ lexicon, placeOf, problemAt }: LocatedLexicon): Problem[] {
  const first = new Map<string, { group: number; path: JsonPath }>();
  return expressionsOf(lexicon.synonyms).flatMap(({ text, group, path }) => {
    const key = sameTextKey(text);
    const before = first.get(key);
    if (!before) {
      first.set(key, { group, path });
      return [];
    }
    if (before.group === group) return problemAt(path, { code: 'synonymTwice', text });
    return problemAt(path, { code: 'synonymInTwoGroups', text, line: placeOf(before.path).line });
  });
}

function abbreviationsTwice({ lexicon, problemAtKey }: LocatedLexicon): Problem[] {
  const first = new Map<string, string>();
  return Object.keys(lexicon.abbreviations).flatMap(short => {
    const key = sameTextKey(short);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, short);
      return [];
    }
    return problemAtKey(['abbreviations', short], { code: 'abbreviationTwice', short, before });
  });
}

/** Abbreviations are spelled out before words are ignored, synonyms are looked up after. */
function ignoredInVain({ lexicon, problemAt }: LocatedLexicon): Problem[] {
  const shorts = new Set(Object.keys(lexicon.abbreviations).map(sameTextKey));
  const synonyms = new Set(lexicon.synonyms.flat().map(sameTextKey));
  return lexicon.ignore.flatMap((word, i) => {
    const key = sameTextKey(word);
    if (shorts.has(key)) return problemAt(['ignore', i], { code: 'ignoredAbbreviation', word });
    if (synonyms.has(key)) return problemAt(['ignore', i], { code: 'ignoredSynonym', word });
    return [];
  });
}

function phrasingsIgnored(
  { locale, lexicon, problemAt }: LocatedLexicon,
  asked: readonly { id: string; text: string; words: readonly string[] }[],
): Problem[] {
  const ignored = lexicon.ignore.map((word, i) => ({ word, i, key: sameTextKey(word) }));
  const saysNothing = new Set([...functionWords[locale], ...ignored.map(({ key }) => key)]);
  const warned = new Set<object>();
  return asked.flatMap(({ id, text, words }) => {
    const needed = ignored.find(({ key }) => words.includes(key));
    if (!needed || warned.has(needed) || !words.every(word => saysNothing.has(word))) return [];
    warned.add(needed);
    return problemAt(['ignore', needed.i], { code: 'ignoredMatters', word: needed.word, text, id });
  });
}

function groupsWithoutUse(
  { locale, lexicon, problemAt }: LocatedLexicon,
  words: ReadonlySet<string>,
): Problem[] {
  if (words.size === 0) return [];
  const used = new Set([...words].map(word => stem(word, locale)));
  const isUsed = (text: string) => wordsOf(text).every(word => used.has(stem(word, locale)));
  const unused = lexicon.synonyms.flatMap((group, i) => (group.some(isUsed) ? [] : { group, i }));
  if (unused.length === 0) return [];
  // By way of a word that the built-in lists know they may lead to an entry all the same.
  const builtIn = new Set(lexiconOf(locale).flat().map(sameTextKey));
  return unused
    .filter(({ group }) => !group.some(text => builtIn.has(sameTextKey(text))))
    .map(({ group: [word = ''], i }) => problemAt(['synonyms', i], { code: 'unusedGroup', word }));
}

function wordsOf(text: string): string[] {
  return sameTextKey(text).split(' ');
}

function expressionsOf(
  synonyms: readonly (readonly string[])[],
): { text: string; group: number; path: JsonPath }[] {
  return synonyms.flatMap((expressions, group) =>
    expressions.map((text, i) => ({ text, group, path: ['synonyms', group, i] })),
  );
}
