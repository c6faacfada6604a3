import { functionWords } from './common-words.ts';
import { sameTextKey } from './fold.ts';
import type { Language } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { mergeGroups } from './merge-groups.ts';
import { remembering } from './remembering.ts';
import { stem } from './stem.ts';

/** An expression of the text that names a concept. */
export interface Meeting {
  concept: number;
  /** The first word of the expression, and how many words it has. */
  at: number;
  length: number;
  /** Less where the expression may mean several things. */
  weight: number;
}

export interface Concepts {
  meet(words: readonly { text: string }[]): Meeting[];
  /** Whether a word stands in the lists, so that it is no slip of the pen. */
  isWord(word: string): boolean;
  /** The expressions of a concept, the most usual first. */
  membersOf(concept: number): readonly string[];
  /** Some expressions of a concept, as they were listed. */
  nameOf(concept: number): string;
}

const longestExpression = 5;
/** The bit of expressions of one word. */
const alone = 1 << 1;
const mostRemembered = 5_000;
const shortestFamily = 5;
const expressionsNamed = 6;

/** Finds the concepts of a text: the longest listed expression at each place, as written, else in another form. */
export function createConcepts(language: Language, editors: readonly (readonly string[])[]): Concepts {
  const groups = mergeGroups(lexiconOf(language), editors);
  const grammar = functionWords[language];
  const formsOf = remembering(mostRemembered, word => forms.map(formOf => formOf(word, language)));
  const byForm = forms.map(() => new Map<string, number[]>());
  const listed = new Set<string>();
  /** By the first word, and by the first two, a bit for each length that expressions have. */
  const lengthsFrom = new Map<string, number>();
  for (const [concept, group] of groups.entries()) {
    for (const expression of group) {
      const words = sameTextKey(expression).split(' ').slice(0, longestExpression);
      if (words.length === 1 && grammar.has(words[0]!)) continue;
      for (const word of words) listed.add(word).add(singular(word));
      const [first, second] = words.map(word => familyOf(word, language));
      for (const opening of second === undefined ? [first!] : [first!, `${first} ${second}`])
        lengthsFrom.set(opening, (lengthsFrom.get(opening) ?? 0) | (1 << words.length));
      for (const [i, formOf] of forms.entries())
        add(byForm[i]!, words.map(word => formOf(word, language)).join(' '), concept);
    }
  }

  /** @param text by word, its forms */
  function longestAt(text: readonly (readonly string[])[], at: number) {
    const first = text[at]!.at(-1)!;
    const second = text[at + 1]?.at(-1);
    let lengths = lengthsFrom.get(first) ?? 0;
    const several = lengths & ~alone;
    if (several !== 0 && second !== undefined)
      lengths &= alone | (lengthsFrom.get(`${first} ${second}`) ?? 0);
    for (let length = Math.min(longestExpression, text.length - at); length > 0; length--) {
      if ((lengths & (1 << length)) === 0) continue;
      if (length === 1 && grammar.has(text[at]![0]!)) return null;
      for (let i = 0; i < forms.length; i++) {
        const form =
          length === 1
            ? text[at]![i]!
            : text
                .slice(at, at + length)
                .map(word => word[i])
                .join(' ');
        const concepts = byForm[i]!.get(form);
        if (concepts) return { length, concepts };
      }
    }
    return null;
  }

  return {
    meet(words) {
      const text = words.map(word => formsOf(word.text));
      const meetings: Meeting[] = [];
      for (let at = 0; at < words.length; ) {
        const found = longestAt(text, at);
        if (found)
          for (const concept of found.concepts)
            meetings.push({ concept, at, length: found.length, weight: 1 / found.concepts.length });
        at += found?.length ?? 1;
      }
      return meetings;
    },
    isWord: word => listed.has(word) || listed.has(singular(word)),
    membersOf: concept => groups[concept] ?? [],
    nameOf: concept => groups[concept]?.slice(0, expressionsNamed).join(', ') ?? '',
  };
}

/** From what was written to what is only like it. */
const forms = [(word: string) => word, singular, familyOf];

function singular(word: string): string {
  if (word.length < 4) return word;
  const last = word.charCodeAt(word.length - 1);
  const stripped = last === 115 || last === 120 ? word.slice(0, -1) : word; // s, x
  return stripped.endsWith('e') ? stripped.slice(0, -1) : stripped;
}

/** Long stems only: short ones meet by chance ("contre", "content"). */
function familyOf(word: string, language: Language): string {
  const root = stem(word, language);
  return root.length >= shortestFamily ? root : singular(word);
}

function add(to: Map<string, number[]>, key: string, concept: number): void {
  const found = to.get(key);
  if (!found) to.set(key, [concept]);
  else if (!found.includes(concept)) found.push(concept);
}
