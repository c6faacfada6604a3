import type { FaqProblem } from '../contract/entities.ts';
import type { Entry } from './entry.ts';
import { textsOf } from './faq-advice.ts';
import type { LocatedLexicon } from './lexicon-file.ts';
import type { JsonPath } from './located-json.ts';
import { functionWords } from './matcher/common-words.ts';
import { sameTextKey } from './matcher/fold.ts';
import { lexiconOf } from './matcher/lexicon.ts';
import { stem } from './matcher/stem.ts';

/** What would be better otherwise in a lexicon that is in order. `entries` are those of its language. */
export function adviseLexicon(located: LocatedLexicon, entries: readonly Entry[]): FaqProblem[] {
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

function synonymsTwice({ lexicon, problemAt }: LocatedLexicon): FaqProblem[] {
  const first = new Map<string, { group: number; path: JsonPath }>();
  return expressionsOf(lexicon.synonyms).flatMap(({ text, group, path }) => {
    const key = sameTextKey(text);
    const before = first.get(key);
    if (!before) {
      first.set(key, { group, path });
      return [];
    }
    const { line } = problemAt(before.path, '');
    return problemAt(
      path,
      before.group === group
        ? `"${text}" stands in this group already: remove it here.`
        : `"${text}" stands in the group of line ${line} too, so the bot cannot tell which is meant: keep it in one, or make the two groups one.`,
    );
  });
}

function abbreviationsTwice({ lexicon, problemAtKey }: LocatedLexicon): FaqProblem[] {
  const first = new Map<string, string>();
  return Object.keys(lexicon.abbreviations).flatMap(short => {
    const key = sameTextKey(short);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, short);
      return [];
    }
    const message = `"${short}" is read as "${before}" is, capitals and accents do not count: remove one of them.`;
    return problemAtKey(['abbreviations', short], message);
  });
}

/** Abbreviations are spelled out before words are ignored, synonyms are looked up after. */
function ignoredInVain({ lexicon, problemAt }: LocatedLexicon): FaqProblem[] {
  const shorts = new Set(Object.keys(lexicon.abbreviations).map(sameTextKey));
  const synonyms = new Set(lexicon.synonyms.flat().map(sameTextKey));
  return lexicon.ignore.flatMap((word, i) => {
    const key = sameTextKey(word);
    if (shorts.has(key))
      return problemAt(
        ['ignore', i],
        `"${word}" is in "abbreviations" too and is spelled out, not ignored: remove it from one of them.`,
      );
    if (synonyms.has(key))
      return problemAt(
        ['ignore', i],
        `"${word}" is in "synonyms" too, where an ignored word does nothing: remove it from one of them.`,
      );
    return [];
  });
}

function phrasingsIgnored(
  { locale, lexicon, problemAt }: LocatedLexicon,
  asked: readonly { id: string; text: string; words: readonly string[] }[],
): FaqProblem[] {
  const ignored = lexicon.ignore.map(sameTextKey);
  const saysNothing = new Set([...functionWords[locale], ...ignored]);
  const warned = new Set<number>();
  return asked.flatMap(({ id, text, words }) => {
    const at = ignored.findIndex(word => words.includes(word));
    if (at < 0 || warned.has(at) || !words.every(word => saysNothing.has(word))) return [];
    warned.add(at);
    return problemAt(
      ['ignore', at],
      `"${lexicon.ignore[at]}" is all that matters in "${text}" of "${id}": do not ignore it.`,
    );
  });
}

function groupsWithoutUse(
  { locale, lexicon, problemAt }: LocatedLexicon,
  words: ReadonlySet<string>,
): FaqProblem[] {
  if (words.size === 0) return [];
  const used = new Set([...words].map(word => stem(word, locale)));
  const isUsed = (text: string) => wordsOf(text).every(word => used.has(stem(word, locale)));
  const unused = lexicon.synonyms.flatMap((group, i) => (group.some(isUsed) ? [] : { group, i }));
  if (unused.length === 0) return [];
  // By way of a word that the built-in lists know they may lead to an entry all the same.
  const builtIn = new Set(lexiconOf(locale).flat().map(sameTextKey));
  return unused
    .filter(({ group }) => !group.some(text => builtIn.has(sameTextKey(text))))
    .map(({ group, i }) =>
      problemAt(
        ['synonyms', i],
        `No question uses "${group[0]}" or what it stands with: add the word that the questions use.`,
      ),
    );
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
