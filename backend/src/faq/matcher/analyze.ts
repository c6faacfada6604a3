import { withoutFraming } from './framing.ts';
import type { Speech } from './speech.ts';
import type { Word } from './words.ts';

const mostWords = 120;

/** A text as the words a question is compared by. The same for what is asked and for what is looked in. */
export function analyze(tokens: readonly string[], { language, wordsOf }: Speech): Word[] {
  const words = wordsOf(tokens).slice(0, 2 * mostWords);
  const matter = withoutFraming(words, language).filter(({ isPolite }) => !isPolite);
  return (matter.length > 0 ? matter : words).slice(0, mostWords);
}
