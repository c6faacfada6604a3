import type { z } from 'zod';
import { tooLarge } from '../contract/fields.ts';
import { Refusal } from './refusal.ts';

/** What a payload that does not fit its schema is answered: the first thing wrong, in words. */
export function refusalOf(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  const isTooLarge = issue?.code === 'custom' && issue.params?.refusal === tooLarge;
  const place = issue?.path.join('.') || 'payload';
  return new Refusal(isTooLarge ? 'too_large' : 'invalid_payload', {
    message: `${place}: ${issue?.message}`,
  });
}
