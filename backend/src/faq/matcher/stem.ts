import type { Language } from './language.ts';

// Longest first. Light on purpose: words of one family must meet, and the character n-grams do the rest.
const endings: Record<Language, RegExp> = {
  fr: /(?:issements?|atrices?|ations?|itions?|ptions?|ateurs?|ements?|eraient|erions|erait|erais|eront|erez|erons|erai|eras|issons|issez|aient|ables?|ances?|ences?|euses?|ives?|ants?|antes?|ents?|eurs?|ions?|ages?|ees|ait|ais|ons|iez|iers?|era|ifs?|res?|ts?|ee|ez|er|es|ir|it|is|e|i|s|x)$/,
  en: /(?:ations?|itions?|ments?|ings?|ives?|ables?|ness|ions?|ers?|ors?|ies|ied|ed|es|ly|al|e|s|y)$/,
};
const shortestStem = 3;

/** A folded word without its ending. */
export function stem(word: string, language: Language): string {
  if (word.length <= shortestStem || /\d/.test(word)) return word;
  const match = endings[language].exec(word);
  if (!match) return word;
  return word.slice(0, Math.max(shortestStem, match.index));
}
