import { withoutFraming } from './framing.ts';
import type { Language } from './language.ts';
import type { Word } from './words.ts';

const mostWords = 120;

/** A text as the words a question is compared by. The same for what is asked and for what is looked in. */
export function analyze<Known extends Word>(
  tokens: readonly string[],
  { language, wordsOf }: { language: Language; wordsOf: (token: string) => readonly Known[] },
): Known[] {
  const words: Known[] = [];
  for (const token of tokens) words.push(...wordsOf(token));
  words.splice(2 * mostWords);
  const matter = withoutFraming(words, language).filter(({ isPolite }) => !isPolite);
  return (matter.length > 0 ? matter : words).slice(0, mostWords);
}
