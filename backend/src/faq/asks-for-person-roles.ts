import { abbreviations } from './matcher/abbreviations.ts';
import { fold } from './matcher/fold.ts';
import { editDistance } from './matcher/spelling.ts';
import { otherWords, personWords, type Role } from './person-words.ts';

const longestRead = 600;
const shortestRepaired = 5;
const shortestUnstuck = 4;

/** Each clause as the parts that its words play, with a space after every one: "je veux un agent" is "link wish link human ". */
export function rolesByClause(text: string): string[] {
  return fold(text)
    .slice(0, longestRead)
    .split(clauseEnds)
    .map(clause =>
      rolesOf(wordsOf(clause))
        .map(role => `${role} `)
        .join(''),
    )
    .filter(roles => roles !== '');
}

const clauseEnds = /[,.;:!?\n()]+| (?:mais|but|alors|donc) /;

interface Phrase {
  role: Role;
  words: readonly string[];
}

const phrases: readonly Phrase[] = Object.entries(personWords)
  // The keys of an object literal are these.
  .flatMap(([role, list]) =>
    list.split('|').map(phrase => ({ role: role as Role, words: phrase.split(' ') })),
  )
  .sort((one, other) => other.words.length - one.words.length);
const phrasesByStart = Map.groupBy(phrases, phrase => phrase.words[0]!);
const knownWords = new Set(phrases.flatMap(phrase => phrase.words));
const repairable = Map.groupBy(
  [...knownWords].filter(word => word.length >= shortestRepaired),
  word => word[0],
);
const others = new Set(otherWords.split(' '));

function rolesOf(words: readonly string[]): Role[] {
  const roles: Role[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phrasesByStart
      .get(words[at]!)
      ?.find(each => each.words.every((word, i) => word === words[at + i]));
    roles.push(phrase?.role ?? 'word');
    at += phrase?.words.length ?? 1;
  }
  return roles;
}

function wordsOf(clause: string): string[] {
  return (clause.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap(spelledOut);
}

function spelledOut(word: string): readonly string[] {
  if (knownWords.has(word)) return [word];
  if (/^[kqd](?:on|il|un|une)$/.test(word)) return [word[0] === 'd' ? 'd' : 'qu', word.slice(1)];
  return abbreviations.fr.get(word) ?? abbreviations.en.get(word) ?? unstuck(word) ?? [repaired(word)];
}

/** A pronoun that stuck to its word: "maider". */
function unstuck(word: string): string[] | null {
  const rest = word.length > shortestUnstuck ? repaired(word.slice(1)) : '';
  return /^[djlm]/.test(word) && knownWords.has(rest) ? [word[0]!, rest] : null;
}

function repaired(word: string): string {
  if (word.length < shortestRepaired - 1 || others.has(word)) return word;
  return repairable.get(word[0])?.find(known => editDistance(word, known, 1) <= 1) ?? word;
}
