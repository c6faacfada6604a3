import { fold } from './fold.ts';
import { withoutFraming } from './framing.ts';
import type { Speech } from './speech.ts';
import { stem } from './stem.ts';

export interface Word {
  text: string;
  stem: string;
  /** How much the word may say: grammar little, matter all. */
  weight: number;
  /** What was written instead, and by what the word was found. */
  written?: string;
  foundBy?: 'spelling' | 'concept';
}

const mostWords = 120;
const functionWeight = 0.5;
const elision = /^(?:c|d|j|l|m|n|s|t|qu|jusqu|lorsqu|puisqu|quelqu)'(?=.)/;

/** A text as the words a question is compared by. The same for what is asked and for what is looked in. */
export function analyze(text: string, speech: Speech): Word[] {
  const words = wordsOf(fold(text), speech);
  const matter = withoutFraming(words, speech.language).filter(word => !speech.polite.has(word));
  return (matter.length > 0 ? matter : words).slice(0, mostWords).map(word => createWord(word, speech));
}

export function createWord(text: string, speech: Speech): Word {
  return {
    text,
    stem: stem(text, speech.language),
    weight: speech.functionWords.has(text) ? functionWeight : 1,
  };
}

function wordsOf(folded: string, speech: Speech): string[] {
  return (folded.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [])
    .flatMap(token => splitApostrophes(token, speech))
    .flatMap(token => speech.abbreviations.get(token) ?? [token])
    .slice(0, 2 * mostWords);
}

function splitApostrophes(token: string, { language }: Speech): string[] {
  if (!token.includes("'")) return [token];
  if (language === 'fr') token = token.replace(elision, elided => `${elided.slice(0, -1)} `);
  return token.replaceAll("'", ' ').split(' ');
}
