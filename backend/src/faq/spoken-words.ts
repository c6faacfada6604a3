import { abbreviations } from './matcher/abbreviations.ts';
import { fold } from './matcher/fold.ts';

export interface SpokenWord {
  text: string;
  /** A comma, a full stop or the like stands behind it. */
  endsClause: boolean;
}

/** What text messages write in one ("jvoulais", "je mappelle"), and what says nothing by itself. */
const unstuck: readonly [RegExp, string][] = [
  [/\ba\+/g, 'a plus'],
  [/\bj(?=attend|aimer)/g, 'j '],
  [/\bj(?=voul|voud|revien|m'?app?el)/g, 'je '],
  [/\bm(?=app?el)/g, 'm '],
  [/\bl(?=heure\b)/g, 'l '],
  [/\b(?:quand|qd) m[ea]me\b/g, ' '],
];

const count =
  "\\b(?:\\d+|une? demi|un quart d|une?|deux|trois|cinq|dix|quinze|vingt|trente|quelques|half an|a few|an?|one|two|five|ten)[\\s'-]*";
const hours = new RegExp(`${count}(?:h\\d{0,2}|heures?|hours?|hrs?)\\b`, 'g');
const minutes = new RegExp(`${count}(?:min(?:ute)?s?|mn|sec(?:onde?)?s?)\\b`, 'g');

/**
 * Folded words, abbreviations spelled out, drawn-out letters shortened ("saluuuut"), laughter of any length the same. Hours
 * are left out, for they say nothing by themselves; any minutes become "5 min", which asks for a pause unless it is a question.
 */
export function spokenWords(text: string): SpokenWord[] {
  const lapse = text.includes('?') ? ' ' : ' 5 min ';
  const said = unstuck
    .reduce((text, [found, apart]) => text.replace(found, apart), fold(text))
    .replace(hours, ' ')
    .replace(minutes, lapse);
  return [...said.matchAll(/([\p{L}\p{N}]+)([^\p{L}\p{N}]*)/gu)].flatMap(([, word = '', after = '']) => {
    const words = spelledOut(shortened(word));
    return words.map((text, i) => ({
      text,
      endsClause: i === words.length - 1 && /[,.;:!?\n]/.test(after),
    }));
  });
}

function spelledOut(word: string): readonly string[] {
  return abbreviations.fr.get(word) ?? abbreviations.en.get(word) ?? [word];
}

function shortened(word: string): string {
  return word
    .replace(/^(?:h?[aeio]?(?:h[aeio]){2,}h?|(?:ha|ah){2,}h?a?|(?:k[aeiy]{1,2}){3,})$/, 'haha')
    .replace(/^m+d+r+$/, 'mdr')
    .replace(/^pt+d+r+$/, 'ptdr')
    .replace(/^lo+l+$/, 'lol')
    .replace(/(.)\1{2,}/g, '$1');
}
