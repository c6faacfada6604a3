import { z } from 'zod';
import { type Locale, locales, priorities } from './limits.ts';

const timestamp = z.iso.datetime().describe('UTC, ISO 8601');

export const statusSchema = z.enum(['bot', 'queued', 'assigned', 'closed']);
export type Status = z.infer<typeof statusSchema>;

export const decisionSchema = z.enum(['answer', 'clarify', 'escalate', 'smalltalk']);
export type Decision = z.infer<typeof decisionSchema>;

export const handoffReasonSchema = z
  .enum([
    'requested',
    'asked_in_words',
    'unsure_twice',
    'no_idea',
    'not_helpful',
    'entry',
    'sent_on',
    'released',
    'agent_gone',
    'unanswered',
  ])
  .describe(
    'requested: the button; asked_in_words: the visitor wrote it; unsure_twice: the bot was not sure two turns running; ' +
      'no_idea: the bot found nothing; not_helpful: "no" to an answer; entry: the entry says that a person must answer; ' +
      'sent_on: a supervisor gave what the bot had to a department; released: an agent put back what had not waited before; ' +
      'agent_gone: its agent was gone, and it had not waited before; unanswered: its agent did not answer, and it had not waited before',
  );
export type HandoffReason = z.infer<typeof handoffReasonSchema>;

export const roleSchema = z.enum(['agent', 'supervisor', 'editor', 'admin']);
export type Role = z.infer<typeof roleSchema>;

export const availabilitySchema = z.enum(['online', 'away', 'offline']);
export type Availability = z.infer<typeof availabilitySchema>;

export const prioritySchema = z.enum(priorities);
export type Priority = z.infer<typeof prioritySchema>;

export const agentNameSchema = z.object({ id: z.string(), name: z.string() });
export type AgentName = z.infer<typeof agentNameSchema>;

export const agentSchema = agentNameSchema.extend({
  email: z.string(),
  role: roleSchema,
  availability: availabilitySchema,
});
export type AgentProfile = z.infer<typeof agentSchema>;

export const readSchema = z
  .object({ visitor: z.number().int(), agent: z.number().int() })
  .describe('the highest seq each side has read');
export type Read = z.infer<typeof readSchema>;

export const choiceSchema = z.object({ entryId: z.string(), question: z.string() });
export type Choice = z.infer<typeof choiceSchema>;

export const answerSchema = z.object({
  entryId: z.string().nullable(),
  confidence: z.number(),
  alternatives: z.array(choiceSchema),
  decision: decisionSchema,
  whileQueued: z.literal(true).optional().describe('given while the visitor waits for a person'),
});
export type Answer = z.infer<typeof answerSchema>;

/** An answer's Markdown as a small tree, so that a reader needs no Markdown library and no HTML is ever passed on. */
export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'break' }
  | { type: 'strong' | 'em'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] };
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'list'; ordered: boolean; start?: number; items: Block[][] };

export const blockSchema = z
  .custom<Block>()
  .describe('{type: paragraph | list, …} of {type: text | code | break | strong | em | link, …}');

export const authorSchema = z.object({
  kind: z.enum(['visitor', 'bot', 'agent', 'system']),
  id: z.string().optional(),
  name: z.string().optional(),
});
export type Author = z.infer<typeof authorSchema>;

export const messageSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  seq: z.number().int().describe('1, 2, 3 … in its conversation, without a gap'),
  clientId: z.string().optional(),
  message: z.string().describe('Markdown from the bot, plain text from everybody else'),
  userId: z.string(),
  author: authorSchema,
  timestamp,
  answer: answerSchema.optional(),
  body: z.array(blockSchema).optional(),
  replaces: z.string().optional(),
});
export type Message = z.infer<typeof messageSchema>;

export const noteSchema = z.object({
  id: z.string(),
  conversationId: z.string(),
  afterSeq: z.number().int(),
  message: z.string(),
  author: authorSchema,
  timestamp,
  clientId: z.string().optional(),
  mentions: z.array(agentNameSchema).optional().describe('who is called, where anybody is'),
});
export type Note = z.infer<typeof noteSchema>;

export const estimatedWaitSchema = z
  .object({ fromSeconds: z.number().int(), toSeconds: z.number().int() })
  .describe('whole minutes; absent where too few were answered lately, or nobody is there');
export type EstimatedWait = z.infer<typeof estimatedWaitSchema>;

/** A note that calls an agent who has not read it yet. */
export interface Mention {
  noteId: string;
  conversationId: string;
  author: AgentName;
  message: string;
  timestamp: string;
}

/** An answer of the FAQ that may fit what a visitor has just written, for an agent to send. */
export interface SuggestedAnswer {
  entryId: string;
  question: string;
  locale: Locale;
  confidence: number;
  /** Plain, with its links behind their words. */
  text: string;
}

/** `afterSeq` is the visitor's last message that was looked at. */
export interface SuggestedAnswers {
  afterSeq: number;
  answers: SuggestedAnswer[];
}

export const draftKindSchema = z.enum(['reply', 'note']);
export type DraftKind = z.infer<typeof draftKindSchema>;

/** What an agent has begun to write: one of each kind in a conversation; an empty text is none. */
export interface Draft {
  kind: DraftKind;
  text: string;
  /** The last message its writer had seen when they began. */
  lastSeenSeq: number;
  /** Grows with each change: an older one never takes the place of a newer one. */
  version: number;
}

/** Why nobody can answer now. */
export const absenceSchema = z.object({
  reason: z
    .enum(['closed', 'nobody'])
    .describe('closed: outside opening hours; nobody: no agent is connected'),
  opensAt: timestamp.nullable().describe('where that is known'),
  timeZone: z.string().describe('whose clock the hours are read on'),
});
export type Absence = z.infer<typeof absenceSchema>;

/** Where a visitor wants to be called back. */
export const contactSchema = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  message: z.string().optional(),
  leftAt: timestamp,
});
export type Contact = z.infer<typeof contactSchema>;

/** A department by its name in the visitor's language. */
export const departmentChoiceSchema = z.object({ id: z.string(), name: z.string() });
export type DepartmentChoice = z.infer<typeof departmentChoiceSchema>;

/** A conversation as its visitor sees it. */
export const visitorConversationSchema = z.object({
  id: z.string(),
  status: statusSchema,
  queuePosition: z.number().int().optional(),
  estimatedWait: estimatedWaitSchema.optional(),
  absence: absenceSchema.optional().describe('only while queued'),
  department: z.string().optional().describe('whom it waits for; only while queued'),
  departments: z
    .array(departmentChoiceSchema)
    .optional()
    .describe('whom the visitor may choose with requestHuman, the present one among them; only while queued'),
  agent: agentNameSchema.optional(),
  read: readSchema.optional(),
  blocked: z.literal(true).optional().describe('the visitor may not write any more'),
});
export type VisitorConversation = z.infer<typeof visitorConversationSchema>;

/** What the bot tried, for the agent who takes over. */
export const attemptSchema = z.object({
  messageId: z.string(),
  entryId: z.string().nullable(),
  confidence: z.number(),
  decision: decisionSchema,
});
export type Attempt = z.infer<typeof attemptSchema>;

/** Why a visitor may not write any more, and who decided it. */
export const banSchema = z.object({ reason: z.string(), at: timestamp, by: agentNameSchema });
export type Ban = z.infer<typeof banSchema>;

export const unansweredSchema = z
  .object({ since: timestamp, raisedAt: timestamp.nullable(), remindedAt: timestamp.nullable() })
  .describe(
    "since when the visitor waits for a person's word; raisedAt: it waited too long in the queue; remindedAt: its assignee did not answer for too long",
  );

/** A conversation as agents see it. */
export const agentConversationSchema = z.object({
  id: z.string(),
  status: statusSchema,
  visitor: z
    .object({
      id: z.string(),
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
    })
    .describe('name and contact where they are known'),
  page: z.string().nullable(),
  locale: z.enum(locales),
  department: z.string().nullable(),
  departmentChosen: z.literal(true).optional().describe('by the visitor'),
  reason: handoffReasonSchema.nullable(),
  waitingSince: timestamp.nullable(),
  unanswered: unansweredSchema.nullable(),
  contact: contactSchema.optional().describe('what the visitor left to be called back'),
  agent: agentNameSchema.optional(),
  lastMessage: messageSchema.nullable(),
  visitorSaid: z
    .string()
    .optional()
    .describe('where the last message is nobody’s, or not theirs while they wait for a person’s word'),
  attempts: z.array(attemptSchema),
  read: readSchema,
  isIdentified: z.literal(true).optional().describe('the host site has said who the visitor is'),
  ban: banSchema.optional().describe('while the visitor may not write'),
  tags: z.array(z.string()),
  priority: prioritySchema,
});
export type AgentConversation = z.infer<typeof agentConversationSchema>;

export const faqProblemSchema = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  message: z.string(),
});
export type FaqProblem = z.infer<typeof faqProblemSchema>;
