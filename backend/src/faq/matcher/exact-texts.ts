import { keyOf, sameTextKey } from './fold.ts';
import type { Language } from './language.ts';

interface Texts {
  locale: Language;
  question: string;
  phrasings: readonly string[];
}

/** Looks up the entry that has exactly this text: a question before a phrasing, the visitor's language before another. */
export function createExactTexts<Entry extends Texts>(entries: readonly Entry[]) {
  const byQuestion = new Map<string, Entry[]>();
  const byPhrasing = new Map<string, Entry[]>();
  for (const entry of entries) {
    add(byQuestion, entry.question, entry);
    for (const phrasing of entry.phrasings) add(byPhrasing, phrasing, entry);
  }
  return {
    find(tokens: readonly string[], locale?: Language): Entry | undefined {
      const key = keyOf(tokens);
      const found = byQuestion.get(key) ?? byPhrasing.get(key);
      return found?.find(entry => entry.locale === locale) ?? found?.[0];
    },
  };
}

function add<Entry>(to: Map<string, Entry[]>, text: string, entry: Entry): void {
  const key = sameTextKey(text);
  if (key === '') return;
  const found = to.get(key);
  if (found) found.push(entry);
  else to.set(key, [entry]);
}
