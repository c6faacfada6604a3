import { locales } from '../contract/limits.ts';
import { functionWords } from './matcher/common-words.ts';
import { fold } from './matcher/fold.ts';
import { introductions, noNames } from './smalltalk-phrases.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';

const mostNames = 6;
/** "M'Bala", "N'Goma". */
const elided = new Set('d l m n'.split(' '));
/** Within a name: "Jean de Dieu", "Kabongo wa Mulumba". */
const particles = new Set('de du la le wa'.split(' '));
const introducing = new RegExp(
  `\\b(?:${Object.values(introductions).join('|').replaceAll(' ', "[ ']*")})\\b[ :]*`,
);
const wordsThatAreNoNames = new Set(noNames.split(' '));

/** "Je suis Paul" and "moi c'est Paul" say a name, "je suis infirmière" and "moi c'est le CV" do not: only the capital tells. */
export function introduced(text: string): string {
  return text
    .replace(/\b(?:[Jj](?:e )?suis|[Mm]oi,? c(?:['’ ]?est)?) (?=\p{Lu}['’]?\p{Lu}?\p{Ll})/u, 'je m appelle ')
    .replace(/\b(?:[Ii] am|[Ii]['’]?m) (?=\p{Lu}['’]?\p{Lu}?\p{Ll})/u, 'my name is ');
}

/** What is said, folded, without "je m'appelle Paul Mukendi"; the very text where nobody says who they are, or nothing else. */
export function withoutIntroduction(text: string): string {
  const said = fold(introduced(text));
  const found = introducing.exec(said);
  if (!found) return text;
  const after = said.slice(found.index + found[0].length);
  const names = namesAt(spokenWords(after), 0, () => false);
  const asked = after.replace(new RegExp(`^(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]*){${names}}`, 'u'), '');
  return names > 0 && /\p{L}/u.test(asked) ? said.slice(0, found.index) + asked : text;
}

/**
 * How many words from there on are a name, to the end of the clause at most.
 *
 * @param isOther whether something else is said from a word on
 */
export function namesAt(words: readonly SpokenWord[], at: number, isOther: (at: number) => boolean): number {
  const lastOfClause = words.findIndex((word, i) => i >= at && word.endsClause);
  const following = words.slice(at, lastOfClause < 0 ? undefined : lastOfClause + 1).slice(0, mostNames);
  const end = following.findIndex((_, i) => !isInName(following, i) || (i > 0 && isOther(at + i)));
  return end < 0 ? following.length : end;
}

function isInName(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at]?.text;
  if (word === undefined) return false;
  if (elided.has(word) || (at > 0 && particles.has(word))) return isInName(words, at + 1);
  return (
    /^\p{L}{2,}$/u.test(word) &&
    !wordsThatAreNoNames.has(word) &&
    !locales.some(locale => functionWords[locale].has(word))
  );
}
