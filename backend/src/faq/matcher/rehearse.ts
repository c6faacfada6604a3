import type { Matcher, MatcherEntry } from './matcher.ts';

/** V8 compiles what runs often: after so many questions little is left that it would let the next one wait for. */
const questionsUntilCompiled = 1_600;
/** Every so many of them has a sign beyond Latin-1: expressions are compiled anew for such texts. */
const everyWide = 8;

let left = questionsUntilCompiled;

/**
 * Asks the first matcher of a process what its entries say, with slips as people make them, so that the first to ask do not wait
 * for the compiler. What is compiled serves all later matchers.
 */
export function rehearse(matcher: Pick<Matcher, 'match'>, entries: readonly MatcherEntry[]): void {
  const texts = entries.flatMap(({ locale, question, phrasings }) =>
    [question, ...phrasings].map(text => ({ text, locale })),
  );
  if (texts.length === 0) return;
  for (; left > 0; left--) {
    const { text, locale } = texts[left % texts.length]!;
    matcher.match(withSlips(text, left) + (left % everyWide === 0 ? '…' : ''), { locale });
  }
}

/** Each longer word without one of its letters, another one for another `seed`. */
function withSlips(text: string, seed: number) {
  return text.replace(/\p{L}{5,}/gu, word => {
    const at = 1 + ((7 * seed + word.length) % (word.length - 1));
    return word.slice(0, at) + word.slice(at + 1);
  });
}
