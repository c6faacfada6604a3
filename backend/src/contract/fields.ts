import { z } from 'zod';
import { limits } from './limits.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The code a zod issue carries when a text is longer than allowed; the refusal made of it says `too_large`. */
export const tooLarge = 'too_large';

function isLongerThan(value: string, length: number): boolean {
  if (value.length <= length) return false;
  return value.length > 2 * length || [...value].length > length;
}

/**
 * A text that a person wrote: trimmed, well-formed Unicode, no control characters but tab and line ends, and 1 to
 * `length` characters. Anything that a database or a screen could choke on is refused here, once.
 */
export function text(length: number, options: { mayBeEmpty?: boolean } = {}) {
  return z
    .string()
    .transform(value => value.trim())
    .superRefine((value, context) => {
      const refuse = (message: string, params?: Record<string, unknown>) =>
        context.addIssue({ code: 'custom', message, params });
      if (isLongerThan(value, length)) refuse(`must be at most ${length} characters`, { refusal: tooLarge });
      else if (value === '' && !options.mayBeEmpty) refuse('must not be empty');
      else if (!value.isWellFormed()) refuse('must be well-formed Unicode');
      else if (controlCharacters.test(value)) refuse('must not contain control characters');
    });
}

/** A text that a program made: 1 to `length` characters without control characters. */
export const opaque = (length: number) =>
  z
    .string()
    .min(1)
    .max(length)
    .refine(value => value.isWellFormed() && !controlCharacters.test(value), 'must be plain text');

export const id = opaque(limits.idLength);
export const clientId = opaque(limits.clientIdLength);
export const externalId = opaque(limits.externalIdLength);
/** Two spellings that differ in case are one tag. */
export const tag = text(limits.tagLength).transform(value => value.toLowerCase().replace(/\s+/g, ' '));
export const department = text(limits.departmentLength);

/** The path of the page a visitor is on, also out of its address; what follows (a query may be private) is cut off. */
export const page = opaque(limits.pageLength)
  .transform(value => (/^https?:/.test(value) && URL.canParse(value) ? new URL(value).pathname : value))
  .refine(value => value.startsWith('/'), 'must be the path of a page, such as /jobs')
  .transform(value => value.replace(/[?#].*$/s, ''));

export const typing = { isTyping: z.boolean() };

export const fetchMessages = {
  afterSeq: z.int().min(0).optional(),
  beforeSeq: z.int().min(1).optional(),
  limit: z.int().min(1).max(limits.maxPageSize).default(limits.pageSize),
};
