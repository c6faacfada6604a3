import type { z } from 'zod';
import { tooLarge } from '../contract/fields.ts';
import { Refusal } from './refusal.ts';

/** What a payload that does not fit its schema is answered: the first thing wrong, in words. */
export function refusalOf(error: z.ZodError): Refusal {
  const [first] = error.issues;
  // Of several shapes, or none, the first is what is meant: "may be empty" is no help.
  const issue = first?.code === 'invalid_union' ? (first.errors[0]?.[0] ?? first) : first;
  const isTooLarge = issue?.code === 'custom' && issue.params?.refusal === tooLarge;
  const place = first?.path.join('.') || 'payload';
  return new Refusal(isTooLarge ? 'too_large' : 'invalid_payload', {
    message: `${place}: ${issue?.message}`,
  });
}
