import { z } from 'zod';
import { locales } from '../contract/limits.ts';
import type { CheckCode } from './problem.ts';

/** What a FAQ file may hold. Editors' programs read the descriptions as help. */
const limits = Object.freeze({
  id: 64,
  category: 64,
  question: 200,
  phrasings: 200,
  phrasing: 300,
  answer: 4_000,
  tags: 30,
  tag: 60,
  pages: 30,
  page: 200,
  related: 10,
  department: 64,
});

const anyText = (length: number) =>
  z
    .string()
    .max(length)
    .refine(value => value.isWellFormed(), 'halfCharacter' satisfies CheckCode);

const text = (length: number) =>
  anyText(length)
    .min(1)
    .refine(value => value === '' || value.trim() !== '', 'blank' satisfies CheckCode);

const id = z
  .string()
  .max(limits.id)
  .regex(/^[A-Za-z0-9.-]+$/, 'notAnId' satisfies CheckCode);

const entrySchema = z.strictObject({
  id: id.describe('Names the entry for good, the same in every language: letters, digits, "." and "-".'),
  question: text(limits.question).describe('The question as visitors see it on buttons.'),
  phrasings: z
    .array(anyText(limits.phrasing))
    .max(limits.phrasings)
    .default([])
    .describe(
      'Other ways people really ask it: eight or more, no two built alike, with their slips and abbreviations.',
    ),
  answer: text(limits.answer).describe(
    'Markdown: paragraphs, lists, **bold**, *italics*, `code` and [links](/register). No HTML.',
  ),
  tags: z
    .array(text(limits.tag))
    .max(limits.tags)
    .default([])
    .describe('Words about the entry; they help to find it.'),
  pages: z
    .array(
      z
        .string()
        .max(limits.page)
        .regex(/^\/(?!\/)[^\s?#]*$/, 'notAPage' satisfies CheckCode),
    )
    .max(limits.pages)
    .default([])
    .describe('Pages where this question is offered, such as "/register". "/" also fills up the others.'),
  related: z
    .array(id)
    .max(limits.related)
    .default([])
    .describe('Ids of up to three entries offered after the answer.'),
  handoff: z
    .enum(['never', 'offer', 'always'])
    .default('offer')
    .describe(
      '"always": the answer, then a person takes over. "offer": the answer. "never": nothing about it goes to a person.',
    ),
  department: text(limits.department)
    .optional()
    .describe('Who answers when a person must, such as "support".'),
});

export const faqFileSchema = z
  .strictObject({
    $schema: z.string().optional().describe('"../faq.schema.json": completes and checks as you type.'),
    locale: z.enum(locales).describe("The language of the file: the name of the file's folder."),
    category: text(limits.category).describe('What the entries of this file have in common.'),
    entries: z.array(entrySchema).describe('The questions with their answers.'),
  })
  .describe('Questions and answers of the Mosala support bot, in one language.');
export type FaqFile = z.infer<typeof faqFileSchema>;

/** The same schema for programs that know nothing of this one (draft 2020-12). */
export function faqJsonSchema(): object {
  return z.toJSONSchema(faqFileSchema, { target: 'draft-2020-12', io: 'input' });
}
