import { type Locale, locales } from '../contract/limits.ts';
import { introduced, namesAt } from './introduction.ts';
import { editDistance } from './matcher/spelling.ts';
import { moodOf } from './mood.ts';
import {
  fillers,
  introductions,
  type Phrases,
  smallTalkPhrases,
  wordsOfTheirOwn,
} from './smalltalk-phrases.ts';
import { type SpokenWord, spokenWords } from './spoken-words.ts';

type Worded = keyof typeof smallTalkPhrases;
export type SmallTalk = Worded | 'emoji' | 'upset';
/** What is no more than talk to somebody who waits for a person, and a question of anybody else. */
export type OfWaiting = (typeof ofWaiting)[number];
const ofWaiting = ['cancel', 'mayCancel', 'impatience', 'contact'] as const;

export interface Talk {
  /** The most telling of `kinds`. */
  kind: SmallTalk;
  kinds: readonly SmallTalk[];
  /** Null where it is the same in both, as "ok" is. */
  locale: Locale | null;
}

/** Whether it is small talk of none but who waits. */
export function isOfWaiting(kind: SmallTalk): kind is OfWaiting {
  return (ofWaiting as readonly SmallTalk[]).includes(kind);
}

/** A longer text is no small talk, and its patterns would take long to say so. */
export const mostLetters = 200;
const mostWords = 12;
const fuzzyFrom = 5;

/**
 * What kind of small talk a message is, when it is nothing else: "bonjour" is, "bonjour, comment créer un compte ?" is a
 * question. French, English and the spelling of text messages; one slip a word is forgiven from five letters.
 */
export function smallTalkIn(text: string): Talk | null {
  if (text.length > mostLetters) return null;
  const mood = moodOf(text);
  if (mood) return { kind: mood, kinds: [mood], locale: null };
  const said = phrasesIn(spokenWords(text)) ?? phrasesIn(spokenWords(introduced(text)));
  const kinds = order.filter(kind => said?.some(phrase => phrase.kind === kind));
  const [kind] = kinds;
  if (!said || !kind) return null;
  const isCallOff = kinds.includes('callOff') || kinds.includes('cancel');
  if (isCallOff && noImperative.test(text.normalize('NFC'))) return null;
  const spoken = locales.filter(locale => said.some(phrase => phrase.locale === locale));
  return { kind, kinds, locale: spoken.length === 1 ? spoken[0]! : null };
}

/**
 * What is no "forget it", though it has the words: a question, what is said of others ("vous oubliez ma demande") or not to be done, and
 * what need be no imperative, as its accent tells ("oublié ça" after "mot de passe").
 */
const noImperative = new RegExp(
  [
    '\\?|(?<!\\p{L})(?:est[ -]ce|esk)',
    '(?<!\\p{L})(?:vous|vs|tu|you)(?!\\p{L})[^,.;!\\n]*(?:laiss|oubli|annul|leave|forget|cancel)',
    "(?<!\\p{L})n(?:e |['’ ])(?:laiss|oubli|annul)",
    '(?:oubli|annul)ée?s?(?!\\p{L})',
  ].join('|'),
  'iu',
);

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
      words: spokenWords(phrase).map(({ text }) => text),
    })),
  );
}

const fillerWords = new Set(fillers.split(' '));
const others = new Set(wordsOfTheirOwn.split(' '));

/** Null where something else is said beside them. */
function phrasesIn(words: readonly SpokenWord[]): Phrase[] | null {
  if (words.length > mostWords) return null;
  const said: Phrase[] = [];
  const isPhrase = (at: number) => (phraseAt(words, at, isSame)?.words.length ?? 0) > 1;
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at, isLike);
    if (!phrase && !fillerWords.has(words[at]!.text)) return null;
    at += phrase?.words.length ?? 1;
    if (!phrase) continue;
    const names = phrase.introduces ? namesAt(words, at, isPhrase) : 0;
    if (phrase.introduces && names === 0) return null;
    said.push(phrase);
    at += names;
  }
  return said;
}

type Likeness = (given: string, meant: string) => boolean;

function phraseAt(words: readonly SpokenWord[], at: number, isAlike: Likeness): Phrase | undefined {
  return phrasesByLetter.get(words[at]?.text[0])?.find(phrase =>
    phrase.words.every((word, i) => {
      const given = words[at + i];
      return given !== undefined && isAlike(given.text, word);
    }),
  );
}

const isSame: Likeness = (given, meant) => given === meant;

const isLike: Likeness = (given, meant) => {
  if (given === meant) return true;
  if (others.has(given)) return false;
  return meant.length >= fuzzyFrom && given[0] === meant[0] && editDistance(given, meant, 1) <= 1;
};
