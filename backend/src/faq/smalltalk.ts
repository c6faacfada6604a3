import { type Locale, locales } from '../contract/limits.ts';
import { abbreviations } from './matcher/abbreviations.ts';
import { functionWords } from './matcher/common-words.ts';
import { fold } from './matcher/fold.ts';
import { editDistance } from './matcher/spelling.ts';
import {
  aboutNames,
  fillers,
  introductions,
  otherWords,
  type Phrases,
  smallTalkPhrases,
} from './smalltalk-phrases.ts';

type Worded = keyof typeof smallTalkPhrases;
export type SmallTalk = Worded | 'emoji' | 'upset';
/** What is no more than talk to somebody who waits for a person, and a question of anybody else. */
export type OfWaiting = (typeof ofWaiting)[number];
const ofWaiting = ['cancel', 'mayCancel', 'impatience', 'contact'] as const;

export function isOfWaiting(kind: SmallTalk): kind is OfWaiting {
  return (ofWaiting as readonly SmallTalk[]).includes(kind);
}

/** A longer text is no small talk, and its patterns would take long to say so. */
export const mostLetters = 200;
const mostWords = 12;
const mostNames = 3;
const fuzzyFrom = 5;

/** What text messages write in one: "jvoulais", "je mappelle", "5min". */
const unstuck: readonly [RegExp, string][] = [
  [/\ba\+/g, 'a plus'],
  [/\bj(?=attend|aimer)/g, 'j '],
  [/\bj(?=voul|voud|revien|m'?app?el)/g, 'je '],
  [/\bm(?=app?el)/g, 'm '],
  [/\bl(?=heure\b)/g, 'l '],
  [/(\d)(?=(?:h|mn|min|sec)\b)/g, '$1 '],
];

/**
 * What kind of small talk a message is, when it is nothing else: "bonjour" is, "bonjour, comment créer un compte ?" is a
 * question. French, English and the spelling of text messages; one slip a word is forgiven from five letters. The language
 * is null where it is the same in both, as "ok" is.
 */
export function smallTalkIn(text: string): { kind: SmallTalk; locale: Locale | null } | null {
  if (text.length > mostLetters) return null;
  if (isEmojiOnly(text)) return { kind: moodOf(text), locale: null };
  const words = wordsOf(introduced(text));
  if (words.length === 0 || words.length > mostWords) return null;
  const said = phrasesIn(words);
  const kind = order.find(kind => said?.some(phrase => phrase.kind === kind));
  if (!said || !kind) return null;
  if ((kind === 'callOff' || kind === 'cancel') && participle.test(text.normalize('NFC'))) return null;
  const spoken = locales.filter(locale => said.some(phrase => phrase.locale === locale));
  return { kind, locale: spoken.length === 1 ? spoken[0]! : null };
}

/** With its accent it is no imperative, or need not be one: "oublié ça" after "mot de passe". */
const participle = /(?:oubli|annul)ée?s?(?!\p{L})/iu;

interface Phrase {
  kind: Worded;
  locale: Locale | null;
  words: string[];
  /** A name comes after it. */
  introduces?: true;
}

// The keys of an object literal are these.
const order = Object.keys(smallTalkPhrases) as Worded[];

const phrases: readonly Phrase[] = [
  ...order.flatMap(kind => phrasesOf(smallTalkPhrases[kind]).map(phrase => ({ ...phrase, kind }))),
  ...phrasesOf(introductions).map(phrase => ({
    ...phrase,
    kind: 'opener' as const,
    introduces: true as const,
  })),
].sort((a, b) => b.words.length - a.words.length);
/** A slip in the first letter is not forgiven. */
const phrasesByLetter = Map.groupBy(phrases, ({ words }) => words[0]?.[0]);

function phrasesOf(list: Phrases): Pick<Phrase, 'locale' | 'words'>[] {
  return Object.entries(list).flatMap(([language, phrases]) =>
    phrases.split('|').map(phrase => ({
      locale: locales.find(locale => locale === language) ?? null,
      words: wordsOf(phrase),
    })),
  );
}

const fillerWords = new Set(fillers.split(' '));
const others = new Set(otherWords.split(' '));
const wordsAboutNames = new Set(aboutNames.split(' '));

/** Null where something else is said beside them. */
function phrasesIn(words: readonly string[]): Phrase[] | null {
  const said: Phrase[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at);
    if (!phrase && !fillerWords.has(words[at]!)) return null;
    at += phrase?.words.length ?? 1;
    if (!phrase) continue;
    const names = phrase.introduces ? namesAt(words, at) : 0;
    if (phrase.introduces && names === 0) return null;
    said.push(phrase);
    at += names;
  }
  return said;
}

/** How many words from there on may be a name. */
function namesAt(words: readonly string[], at: number): number {
  const following = words.slice(at, at + mostNames);
  const end = following.findIndex((word, i) => !isName(word) || (i > 0 && phraseAt(words, at + i)));
  return end < 0 ? following.length : end;
}

/** "Je suis Paul" says a name, "je suis infirmière" does not: only its capital tells. */
function introduced(text: string): string {
  return text
    .replace(/\b[Jj](?:e )?suis (?=\p{Lu}\p{Ll})/u, 'je m appelle ')
    .replace(/\b(?:I am|i am|I['’]?m|i['’]?m|This is|this is) (?=\p{Lu}\p{Ll})/u, 'my name is ');
}

function isName(word: string): boolean {
  return (
    /^\p{L}{2,}$/u.test(word) &&
    !wordsAboutNames.has(word) &&
    !locales.some(locale => functionWords[locale].has(word))
  );
}

function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  return phrasesByLetter
    .get(words[at]?.[0])
    ?.find(phrase => phrase.words.every((word, i) => isLike(words[at + i], word)));
}

function isLike(given: string | undefined, meant: string): boolean {
  if (given === undefined) return false;
  if (given === meant) return true;
  if (others.has(given)) return false;
  return meant.length >= fuzzyFrom && given[0] === meant[0] && editDistance(given, meant, 1) <= 1;
}

/** Folded words, abbreviations spelled out, drawn-out letters shortened ("saluuuut"), laughter of any length the same. */
function wordsOf(text: string): string[] {
  return (
    unstuck
      .reduce((text, [found, apart]) => text.replace(found, apart), fold(text))
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).flatMap(word => {
    const short = shortened(word);
    return abbreviations.fr.get(short) ?? abbreviations.en.get(short) ?? [short];
  });
}

function shortened(word: string): string {
  return word
    .replace(/^(?:h?[aeio]?(?:h[aeio]){2,}h?|(?:ha|ah){2,}h?a?|(?:k[aeiy]{1,2}){3,})$/, 'haha')
    .replace(/^m+d+r+$/, 'mdr')
    .replace(/^pt+d+r+$/, 'ptdr')
    .replace(/^lo+l+$/, 'lol')
    .replace(/(.)\1{2,}/g, '$1');
}

function isEmojiOnly(text: string): boolean {
  return (
    (/(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u.test(text) &&
      /^[\p{Extended_Pictographic}\p{Emoji_Component}\p{P}\s]+$/u.test(text)) ||
    /^\s*(?:[:;x]'?-?[()dp]+|<3|\^\^)\s*$/i.test(text)
  );
}

const upset = /[😠😡🤬👿💢😤😾🖕😒🙄😭😢😥😞😔😟😣😖😩😫😓🙁☹💔]|:'?-?\(/u;
const glad = /[😀😃😄😁😆😅😂🤣😊🙂😉😍🥰😘❤🙏👍]|:'?-?[)d]/iu;

/** What is meant where nothing but signs is said: angry and sad faces are no greeting. */
function moodOf(signs: string): 'emoji' | 'upset' | 'unhelpful' {
  if (glad.test(signs)) return 'emoji';
  if (upset.test(signs)) return 'upset';
  return signs.includes('👎') ? 'unhelpful' : 'emoji';
}
