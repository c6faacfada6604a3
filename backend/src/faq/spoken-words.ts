import { abbreviations } from './matcher/abbreviations.ts';
import { fold } from './matcher/fold.ts';

export interface SpokenWord {
  text: string;
  /** A comma, a full stop or the like stands behind it. */
  endsClause: boolean;
}

/** What text messages write in one ("jvoulais", "je mappelle", "5min"). */
const unstuck: readonly [RegExp, string][] = [
  [/\ba\+/g, 'a plus'],
  [/\bj(?=attend|aimer)/g, 'j '],
  [/\bj(?=voul|voud|revien|m'?app?el)/g, 'je '],
  [/\bm(?=app?el)/g, 'm '],
  [/\bl(?=heure\b)/g, 'l '],
  [/(\d)(?=(?:h|mn|min|sec)\b)/g, '$1 '],
];

/** Folded words, abbreviations spelled out, drawn-out letters shortened ("saluuuut"), laughter of any length the same. */
export function spokenWords(text: string): SpokenWord[] {
  const said = unstuck.reduce((text, [found, apart]) => text.replace(found, apart), fold(text));
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
