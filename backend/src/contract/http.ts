import { z } from 'zod';
import {
  agentConversationSchema,
  blockSchema,
  faqProblemSchema,
  messageSchema,
  noteSchema,
  statusSchema,
} from './entities.ts';
import { text } from './fields.ts';
import { limits, locales } from './limits.ts';

/** `?status=&q=` leaves a field out as much as not naming it does. */
const emptyIsAbsent = z.literal('').transform(() => undefined);

export const conversationsQuerySchema = z.object({
  status: statusSchema.or(emptyIsAbsent).optional(),
  q: text(limits.searchLength, { mayBeEmpty: true }).optional(),
  cursor: z.string().min(1).max(200).or(emptyIsAbsent).optional(),
});

export const messagesQuerySchema = z.object({ afterSeq: z.coerce.number().int().min(0).optional() });

export const conversationsPageSchema = z.object({
  conversations: z.array(agentConversationSchema),
  nextCursor: z.string().nullable(),
});
export type ConversationsPage = z.infer<typeof conversationsPageSchema>;

export const transcriptSchema = z.object({
  messages: z.array(messageSchema),
  notes: z.array(noteSchema),
  hasMore: z.boolean(),
});

export const faqStatusSchema = z.object({
  version: z.string().describe('changes when the content that answers changes'),
  entries: z.record(z.string(), z.number().int()).describe('how many by language'),
  loadedAt: z.iso.datetime(),
  errors: z.array(faqProblemSchema).describe('why the newest files are not what answers'),
  warnings: z.array(faqProblemSchema),
});
export type FaqStatus = z.infer<typeof faqStatusSchema>;

export const offlinePackSchema = z.object({
  version: z.string().describe('of the FAQ, as in its status'),
  locale: z.enum(locales),
  limits: z.object({ answerConfidence: z.number(), clarifyConfidence: z.number() }),
  shelf: z.string().describe('the matcher of this language, for `unpackShelf`'),
  answers: z
    .record(z.string(), z.object({ question: z.string(), body: z.array(blockSchema) }))
    .describe('by entry id; what is matched and not in here needs a person, and waits for the network'),
});
export type OfflinePack = z.infer<typeof offlinePackSchema>;

export const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    retryAfterMs: z.number().optional(),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
});
