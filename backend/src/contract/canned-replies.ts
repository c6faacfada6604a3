import { z } from 'zod';
import { text } from './fields.ts';
import { limits, locales } from './limits.ts';

const shortcut = z
  .string()
  .transform(value => value.trim().toLowerCase().normalize())
  .refine(
    value => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value) && [...value].length <= limits.shortcutLength,
    `must be 1 to ${limits.shortcutLength} letters, digits, dots, hyphens or underscores`,
  );

/** A reply that is written once and sent often. */
export const newCannedReplySchema = z.object({
  shortcut: shortcut.describe('what is typed after / to find it'),
  title: text(limits.replyTitleLength),
  text: text(limits.messageLength).describe('may hold {{visitor.name}}, {{agent.name}} and {{page}}'),
  locale: z.enum(locales),
  isShared: z.boolean().default(false).describe('everybody uses it; supervisors and administrators write it'),
});
export type NewCannedReply = z.output<typeof newCannedReplySchema>;

export const cannedReplySchema = z.object({
  id: z.string(),
  shortcut: z.string(),
  title: z.string(),
  text: z.string(),
  locale: z.enum(locales),
  isShared: z.boolean(),
  updatedAt: z.iso.datetime().describe('UTC, ISO 8601'),
});
export type CannedReply = z.infer<typeof cannedReplySchema>;
export const cannedRepliesSchema = z.object({ replies: z.array(cannedReplySchema) });
