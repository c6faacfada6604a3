import { z } from 'zod';
import {
  agentConversationSchema,
  agentNameSchema,
  authorSchema,
  banSchema,
  blockSchema,
  faqProblemSchema,
  messageSchema,
  noteSchema,
  statusSchema,
} from './entities.ts';
import { department, id, tag, text } from './fields.ts';
import { limits, locales } from './limits.ts';

/** `?status=&q=` leaves a field out as much as not naming it does. */
const emptyIsAbsent = z.literal('').transform(() => undefined);

const optionally = <Value extends z.ZodType>(value: Value) => value.or(emptyIsAbsent).optional();

export const conversationsQuerySchema = z.object({
  status: optionally(statusSchema),
  q: text(limits.searchLength, { mayBeEmpty: true })
    .optional()
    .describe(
      'words of messages, notes and visitors, without regard to case and accents; the last may be a beginning',
    ),
  cursor: optionally(z.string().min(1).max(200)),
  with: optionally(z.enum(['person', 'bot'])).describe('who answers: `bot` also while somebody waits'),
  mine: optionally(z.literal('true')).describe('held by whoever asks'),
  unread: optionally(z.literal('true')).describe('the visitor wrote last, and no agent has read it'),
  department: optionally(department),
  locale: optionally(z.enum(locales)),
  visitor: optionally(id).describe('the id of a visitor'),
  tag: optionally(tag),
});
export type ConversationsQuery = z.output<typeof conversationsQuerySchema>;

export const messagesQuerySchema = z.object({ afterSeq: z.coerce.number().int().min(0).optional() });

export const excerptSchema = z
  .array(z.object({ text: z.string(), isMatch: z.boolean() }))
  .describe('the words around what was looked for');
export type Excerpt = z.infer<typeof excerptSchema>;

export const matchSchema = z.object({
  source: z.enum(['message', 'note', 'visitor']),
  seq: z.number().int().optional().describe('of the message, or of the one a note follows'),
  author: authorSchema.optional(),
  excerpt: excerptSchema,
});
export type Match = z.infer<typeof matchSchema>;

export const conversationsPageSchema = z.object({
  conversations: z.array(
    agentConversationSchema.extend({
      match: matchSchema.optional().describe('with `q`: where it was found'),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type ConversationsPage = z.infer<typeof conversationsPageSchema>;

export const conversationCountsSchema = z.object({
  bot: z.number().int(),
  queued: z.number().int(),
  assigned: z.number().int(),
  closed: z.number().int(),
  mine: z.number().int().describe('of `assigned` those of whoever asks'),
});
export type ConversationCounts = z.infer<typeof conversationCountsSchema>;

export const tagsSchema = z.object({
  tags: z.array(z.object({ tag: z.string(), conversations: z.number().int() })).describe('most used first'),
});
export type Tags = z.infer<typeof tagsSchema>;

export const visitorRecordSchema = z.object({
  firstSeenAt: z.iso.datetime(),
  conversations: z.number().int().describe('how many there are of this visitor'),
  bans: z
    .array(
      banSchema.extend({
        lifted: z.object({ at: z.iso.datetime(), by: agentNameSchema }).optional(),
      }),
    )
    .describe('all there ever were, the latest first'),
});
export type VisitorRecord = z.infer<typeof visitorRecordSchema>;

export const transcriptSchema = z.object({
  messages: z.array(messageSchema),
  notes: z.array(noteSchema),
  hasMore: z.boolean(),
});

export const faqStatusQuerySchema = z.object({
  locale: optionally(z.enum(locales)).describe('in which language problems are told; absent: English'),
});
export type FaqStatusQuery = z.output<typeof faqStatusQuerySchema>;

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
