import { abbreviations } from './abbreviations.ts';
import { functionWords, politeWords } from './common-words.ts';
import { fold } from './fold.ts';
import { type Language, languages } from './language.ts';

const wordsLookedAt = 40;
const clearLead = 2;

/**
 * The language a text is written in where that is clear, else null: words of grammar count double, words that only one
 * language's entries know count once.
 */
export function detectLanguage(
  text: string,
  isKnown: (word: string, language: Language) => boolean,
): Language | null {
  const words =
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, wordsLookedAt) ?? [];
  const [first, second] = languages
    .map(language => ({
      language,
      points: words.reduce((sum, word) => sum + pointsOf(word, language, isKnown), 0),
    }))
    .sort((a, b) => b.points - a.points);
  return first && first.points - (second?.points ?? 0) >= clearLead ? first.language : null;
}

function pointsOf(
  word: string,
  language: Language,
  isKnown: (word: string, language: Language) => boolean,
): number {
  if (functionWords[language].has(word) || politeWords[language].has(word)) return 2;
  return abbreviations[language].has(word) || isKnown(word, language) ? 1 : 0;
}
