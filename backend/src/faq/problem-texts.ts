import type { FaqProblem } from '../contract/entities.ts';
import type { Locale } from '../contract/limits.ts';
import type { Fault, Problem, Sentences } from './problem.ts';
import { english } from './problem-texts-en.ts';
import { french } from './problem-texts-fr.ts';

/** A problem as people read it. */
export function worded({ fault, ...place }: Problem, locale: Locale): FaqProblem {
  return { ...place, message: sentenceOf(fault, locale) };
}

/** What is wrong, and what to do. */
export function sentenceOf(fault: Fault, locale: Locale): string {
  const sentence = sentences[locale][fault.code] as (about: Fault) => string; // it stands at this fault's code
  return sentence(fault);
}

const sentences: Readonly<Record<Locale, Sentences>> = { fr: french, en: english };
