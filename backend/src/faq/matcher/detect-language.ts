import { abbreviations } from './abbreviations.ts';
import { functionWords, politeWords } from './common-words.ts';
import { fold } from './fold.ts';
import { type Language, languages } from './language.ts';

const wordsLookedAt = 40;
const clearLead = 2;

/** What speaks for each language: words of grammar count double, words that its entries use count once. */
export function weighLanguages(
  text: string,
  isKnown: (word: string, language: Language) => boolean,
): Record<Language, number> {
  const words =
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, wordsLookedAt) ?? [];
  const weigh = (language: Language) =>
    words.reduce((sum, word) => sum + pointsOf(word, language, isKnown), 0);
  return { fr: weigh('fr'), en: weigh('en') };
}

/** The language a text is written in where that is clear, else null. */
export function clearLanguage(points: Readonly<Record<Language, number>>): Language | null {
  const [first, second] = languages.toSorted((a, b) => points[b] - points[a]);
  return first && second && points[first] - points[second] >= clearLead ? first : null;
}

function pointsOf(
  word: string,
  language: Language,
  isKnown: (word: string, language: Language) => boolean,
): number {
  if (functionWords[language].has(word) || politeWords[language].has(word)) return 2;
  return abbreviations[language].has(word) || isKnown(word, language) ? 1 : 0;
}
