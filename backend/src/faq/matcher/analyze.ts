import { abbreviations } from './abbreviations.ts';
import { functionWords, politeWords } from './common-words.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

export interface Word {
  text: string;
  /** How much the word may say: grammar little, matter all. */
  weight: number;
}

const mostWords = 120;
const functionWeight = 0.3;
const elision = /^(?:c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quelqu)'(?=.)/;

/** A text as the words a question is compared by. The same for what is asked and for what is looked in. */
export function analyze(text: string, language: Language): Word[] {
  const words = wordsOf(fold(text), language);
  const matter = words.filter(word => !politeWords[language].has(word));
  return (matter.length > 0 ? matter : words)
    .slice(0, mostWords)
    .map(word => ({ text: word, weight: functionWords[language].has(word) ? functionWeight : 1 }));
}

function wordsOf(folded: string, language: Language): string[] {
  return (folded.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [])
    .flatMap(token => splitApostrophes(token, language))
    .flatMap(token => spellOut(token, language))
    .slice(0, 2 * mostWords);
}

function splitApostrophes(token: string, language: Language): string[] {
  if (!token.includes("'")) return [token];
  if (language === 'fr') token = token.replace(elision, elided => `${elided.slice(0, -1)} `);
  return token.replaceAll("'", ' ').split(' ');
}

function spellOut(token: string, language: Language): readonly string[] {
  return abbreviations[language].get(token) ?? [token];
}
