import { functionWords } from './common-words.ts';
import type { Language } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { type Expression, mergeGroups } from './merge-groups.ts';
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

/** How a word names concepts. */
export interface Naming {
  forms: Forms;
  /** A bit for each length of the expressions that begin with it. */
  lengths: number;
  /** Whether some expression has it as its second word. */
  isSecond: boolean;
  /** The concepts that it names alone. */
  alone: readonly number[] | undefined;
}

export interface Concepts {
  namingOf(word: string): Naming;
  meet(words: readonly { naming: Naming }[]): Meeting[];
  /** Whether a word stands in the lists, so that it is no slip of the pen. */
  isWord(word: string): boolean;
  /** The expressions of a concept, the most usual first. */
  membersOf(concept: number): readonly Expression[];
  /** Some expressions of a concept, as they were listed. */
  nameOf(concept: number): string;
}

const longestExpression = 5;
/** The bit of expressions of one word; those of longer ones are higher. */
const alone = 1 << 1;
const shortestFamily = 5;
const expressionsNamed = 6;

/** Finds the concepts of a text: the longest listed expression at each place, as written, else in another form. */
export function createConcepts(language: Language, editors: readonly (readonly string[])[]): Concepts {
  const groups = mergeGroups(lexiconOf(language), editors);
  const grammar = functionWords[language];
  const byForm = Array.from({ length: formCount }, () => new Map<string, readonly number[]>());
  const listed = new Set<string>();
  /** By the first word, and by the first two, a bit for each length that expressions have. */
  const lengthsFrom = new Map<string, number>();
  /** The second words, as families. */
  const seconds = new Set<string>();
  for (const [concept, group] of groups.entries()) {
    const concepts = [concept];
    for (const { key } of group) list(key, concepts);
  }

  function list(key: string, concepts: readonly number[]): void {
    const words = key.split(' ', longestExpression);
    if (words.length === 1 && grammar.has(words[0]!)) return;
    const text = words.map(word => formsOf(word, language));
    for (const [word, singular] of text) listed.add(word).add(singular);
    for (let opened = 1; opened <= 2 && opened <= text.length; opened++) {
      const opening = formOf(family, text, 0, opened);
      lengthsFrom.set(opening, (lengthsFrom.get(opening) ?? 0) | (1 << words.length));
    }
    if (text[1]) seconds.add(text[1][family]);
    for (let i = 0; i < formCount; i++) add(byForm[i]!, formOf(i, text, 0, words.length), concepts);
  }

  function namingOf(word: string): Naming {
    const forms = formsOf(word, language);
    const lengths = lengthsFrom.get(forms[family]) ?? 0;
    const isNaming = (lengths & alone) !== 0 && !grammar.has(word);
    const isSecond = seconds.has(forms[family]);
    return { forms, lengths, isSecond, alone: isNaming ? conceptsOf([forms], 0, 1) : undefined };
  }

  function conceptsOf(text: readonly Forms[], at: number, length: number): readonly number[] | undefined {
    for (let i = 0; i < formCount; i++) {
      const concepts = byForm[i]!.get(formOf(i, text, at, length));
      if (concepts) return concepts;
    }
    return undefined;
  }

  function longestAt(words: readonly { naming: Naming }[], at: number) {
    const { lengths, alone: concepts } = words[at]!.naming;
    if (lengths > alone && words[at + 1]?.naming.isSecond) {
      const text = words.slice(at, at + longestExpression).map(({ naming }) => naming.forms);
      const opened = lengthsFrom.get(formOf(family, text, 0, 2)) ?? 0;
      for (let length = text.length; length > 1; length--) {
        if ((lengths & opened & (1 << length)) === 0) continue;
        const concepts = conceptsOf(text, 0, length);
        if (concepts) return { length, concepts };
      }
    }
    return concepts && { length: 1, concepts };
  }

  function membersOf(concept: number): readonly Expression[] {
    return groups[concept] ?? [];
  }

  return {
    namingOf,
    meet(words) {
      const meetings: Meeting[] = [];
      for (let at = 0; at < words.length; ) {
        const found = longestAt(words, at);
        if (found)
          for (const concept of found.concepts)
            meetings.push({ concept, at, length: found.length, weight: 1 / found.concepts.length });
        at += found?.length ?? 1;
      }
      return meetings;
    },
    isWord: word => listed.has(word) || listed.has(singular(word)),
    membersOf,
    nameOf: concept =>
      membersOf(concept)
        .slice(0, expressionsNamed)
        .map(({ written }) => written)
        .join(', '),
  };
}

/** A word from what was written to what is only like it. */
export type Forms = readonly [written: string, singular: string, family: string];

const formCount = 3;
const family = 2;

/** Families of long stems only: short ones meet by chance ("contre", "content"). */
function formsOf(word: string, language: Language): Forms {
  const one = singular(word);
  const root = stem(word, language);
  return [word, one, root.length >= shortestFamily ? root : one];
}

function singular(word: string): string {
  if (word.length < 4) return word;
  const last = word.charCodeAt(word.length - 1);
  const stripped = last === 115 || last === 120 ? word.slice(0, -1) : word; // s, x
  return stripped.endsWith('e') ? stripped.slice(0, -1) : stripped;
}

/** So many words of a text in one of their forms. */
function formOf(i: number, text: readonly Forms[], at: number, length: number): string {
  let form = text[at]![i]!;
  for (let next = at + 1; next < at + length; next++) form += ` ${text[next]![i]}`;
  return form;
}

function add(to: Map<string, readonly number[]>, key: string, concepts: readonly number[]): void {
  const found = to.get(key);
  if (!found) to.set(key, concepts);
  else if (!found.includes(concepts[0]!)) to.set(key, [...found, ...concepts]);
}
