import type { Choice } from '../contract/entities.ts';
import type { Locale } from '../contract/limits.ts';

/** One question of the FAQ with its answer, in one language. */
export interface Entry {
  id: string;
  locale: Locale;
  category: string;
  question: string;
  phrasings: readonly string[];
  /** Markdown. */
  answer: string;
  tags: readonly string[];
  /** Paths whose visitors are offered this question. */
  pages: readonly string[];
  /** Ids of entries offered after the answer. */
  related: readonly string[];
  /** `always`: the answer, then a person. `never`: nothing about it escalates. */
  handoff: 'never' | 'offer' | 'always';
  department: string | null;
}

export function choiceOf(entry: Entry): Choice {
  return { entryId: entry.id, question: entry.question };
}
