import { abbreviations } from './abbreviations.ts';
import { functionWords, politeWords } from './common-words.ts';
import { type Language, languages } from './language.ts';
import { remembering } from './remembering.ts';

type Points = Readonly<Record<Language, number>>;

const tokensLookedAt = 40;
const mostRemembered = 5_000;
const clearLead = 2;

/** Weighs what speaks for each language: words of grammar count double, words that its entries use count once. */
export function createLanguageScales(isKnown: (word: string, language: Language) => boolean) {
  const pointsOf = remembering(mostRemembered, (token): Points => {
    const words = token.split("'");
    const weigh = (language: Language) =>
      words.reduce((sum, word) => sum + pointsOfWord(word, language, isKnown), 0);
    return { fr: weigh('fr'), en: weigh('en') };
  });

  return function weighLanguages(tokens: readonly string[]): Points {
    const sums = { fr: 0, en: 0 };
    for (const token of tokens.slice(0, tokensLookedAt)) {
      const { fr, en } = pointsOf(token);
      sums.fr += fr;
      sums.en += en;
    }
    return sums;
  };
}

/** The language a text is written in where that is clear, else null. */
export function clearLanguage(points: Points): Language | null {
  const [first, second] = languages.toSorted((a, b) => points[b] - points[a]);
  return first && second && points[first] - points[second] >= clearLead ? first : null;
}

function pointsOfWord(
  word: string,
  language: Language,
  isKnown: (word: string, language: Language) => boolean,
): number {
  if (functionWords[language].has(word) || politeWords[language].has(word)) return 2;
  return abbreviations[language].has(word) || isKnown(word, language) ? 1 : 0;
}
