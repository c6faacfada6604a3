import { z } from 'zod';
import { sameTextKey } from './matcher/fold.ts';
import type { CheckCode } from './problem.ts';

/** What a lexicon file may hold. Editors' programs read the descriptions as help. */
const limits = Object.freeze({
  groups: 1_000,
  expressions: 30,
  expression: 60,
  /** What the matcher looks at; longer ones would never be found. */
  wordsOfExpression: 5,
  abbreviations: 500,
  abbreviation: 30,
  /** A letter alone is what an elision leaves behind: "n'ai". */
  shortestAbbreviation: 2,
  meaning: 100,
  ignored: 300,
  word: 40,
});

const wordsIn = (text: string) => sameTextKey(text).split(' ').length;
const hasWord = (text: string) => sameTextKey(text) !== '';

const expression = z
  .string()
  .max(limits.expression)
  .refine(hasWord, 'noLetter' satisfies CheckCode)
  .refine(text => wordsIn(text) <= limits.wordsOfExpression, {
    error: 'tooManyWords' satisfies CheckCode,
    params: { maximum: limits.wordsOfExpression },
  });

const abbreviation = z
  .string()
  .min(limits.shortestAbbreviation)
  .max(limits.abbreviation)
  .regex(/^[\p{L}\p{M}\p{N}]+$/u, 'abbreviationNotOneWord' satisfies CheckCode);

const meaning = z
  .string()
  .max(limits.meaning)
  .refine(hasWord, 'noMeaning' satisfies CheckCode);

const ignored = z
  .string()
  .max(limits.word)
  .refine(hasWord, 'noLetter' satisfies CheckCode)
  .refine(text => wordsIn(text) === 1, 'ignoredNotOneWord' satisfies CheckCode);

export const lexiconFileSchema = z
  .strictObject({
    $schema: z.string().optional().describe('"../lexicon.schema.json": completes and checks as you type.'),
    synonyms: z
      .array(z.array(expression).min(2).max(limits.expressions))
      .max(limits.groups)
      .default([])
      .describe('Groups of words and expressions that mean the same here: [["bosser", "travailler"], …].'),
    abbreviations: z
      .record(abbreviation, meaning)
      .refine(all => Object.keys(all).length <= limits.abbreviations, {
        error: 'tooManyAbbreviations' satisfies CheckCode,
        params: { maximum: limits.abbreviations },
      })
      .default({})
      .describe('What a short spelling always stands for: { "mdp": "mot de passe" }.'),
    ignore: z
      .array(ignored)
      .max(limits.ignored)
      .default([])
      .describe('Words that never tell two questions apart here, such as forms of address.'),
  })
  .describe('What words mean on this site, in one language; the name of the file is the language.');

/** The same schema for programs that know nothing of this one (draft 2020-12). */
export function lexiconJsonSchema(): object {
  return z.toJSONSchema(lexiconFileSchema, { target: 'draft-2020-12', io: 'input' });
}
