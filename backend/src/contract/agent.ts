import { z } from 'zod';
import type {
  AgentConversation,
  AgentName,
  AgentProfile,
  Author,
  Availability,
  Draft,
  Mention,
  Message,
  Note,
  Status,
  SuggestedAnswers,
} from './entities.ts';
import { availabilitySchema, draftKindSchema, prioritySchema } from './entities.ts';
import { clientId, department, fetchMessages, id, tag, text, typing } from './fields.ts';
import { limits } from './limits.ts';
import type { RefusalReply, Reply } from './reply.ts';
import type { MessagePage, Stored } from './visitor.ts';

const conversation = { conversationId: id };

/** To one agent, or to the queue for one department: `to` is what was given of the two. */
const handover = z
  .object({
    ...conversation,
    agentId: id.optional(),
    department: department.optional(),
    note: text(limits.messageLength, { mayBeEmpty: true }).optional(),
    from: id.optional(),
  })
  .transform(({ agentId, department, note, ...rest }, context) => {
    const to = recipientOf(agentId, department);
    if (to !== null) return { ...rest, to, note: note === '' ? undefined : note };
    const message = 'give exactly one of agentId and department';
    context.addIssue({ code: 'custom', path: ['agentId'], message });
    return z.NEVER;
  });

/** What an agent's client may emit: the event's name and the shape of its payload. */
export const agentCommands = {
  setAvailability: z.object({ status: availabilitySchema }),
  claim: z.object(conversation),
  release: z.object(conversation),
  transfer: handover,
  assign: handover,
  takeOver: z.object({ ...conversation, from: id.optional() }),
  returnToBot: z.object(conversation),
  resolve: z.object(conversation),
  open: z.object(conversation),
  leave: z.object(conversation),
  sendMessage: z.object({
    ...conversation,
    message: text(limits.messageLength),
    clientId: clientId.optional(),
    lastSeenSeq: z.int().min(0).optional(),
  }),
  addNote: z.object({
    ...conversation,
    message: text(limits.messageLength),
    mentions: z.array(id).max(limits.mentions).optional(),
    clientId: clientId.optional(),
  }),
  typing: z.object({ ...conversation, ...typing, isNote: z.boolean().default(false) }),
  markRead: z.object({ ...conversation, seq: z.int().min(0) }),
  fetchMessages: z.object({ ...conversation, ...fetchMessages }),
  fetchColleagues: z.object({}),
  keepDraft: z.object({
    ...conversation,
    kind: draftKindSchema,
    text: text(limits.draftLength, { mayBeEmpty: true }),
    lastSeenSeq: z.int().min(0).default(0),
    version: z.int().min(1),
  }),
  fetchDrafts: z.object(conversation),
  suggestAnswers: z.object(conversation),
  fetchMentionable: z.object(conversation),
  readMentions: z.object(conversation),
  addTag: z.object({ ...conversation, tag }),
  removeTag: z.object({ ...conversation, tag }),
  setPriority: z.object({ ...conversation, priority: prioritySchema }),
  banVisitor: z.object({ ...conversation, reason: text(limits.banReasonLength) }),
  unbanVisitor: z.object(conversation),
};
export type AgentCommands = typeof agentCommands;
export type Handover = z.output<typeof handover>;

export interface AgentSession {
  protocol: number;
  agent: AgentProfile;
  queue: AgentConversation[];
  assigned: AgentConversation[];
  /** Not read yet, newest first. */
  mentions: Mention[];
}

export interface Transcript extends MessagePage {
  notes: Note[];
}

export interface Presence {
  agentId: string;
  name: string;
  availability: Availability;
  connected: boolean;
}

/** Somebody who is there, and how many conversations they hold. */
export interface Colleague extends Presence {
  assigned: number;
}

/** What one held is in other hands, by somebody else's: as it is now, and whose hands those were. */
export interface TakenAway {
  conversationId: string;
  status: Status;
  agent?: AgentName;
  by: AgentName;
}

/** A conversation is theirs now without their asking: a colleague gave it to them, or where nobody did, the server. */
export interface Given {
  conversationId: string;
  by?: AgentName;
}

/** Why a conversation is not handed over: `details.obstacle` of the refusal. */
export type TransferObstacle =
  | 'not_assigned'
  | 'self'
  | 'already_theirs'
  | 'no_such_agent'
  | 'no_conversations'
  | 'disconnected'
  | 'no_such_department';

/** Who has a conversation open now, each agent once however many tabs they have. */
export interface Watchers {
  conversationId: string;
  watchers: AgentName[];
}

/** Somebody who types. A note is typed where the visitor does not see it. */
export interface Typing {
  conversationId: string;
  author: Author;
  isTyping: boolean;
  isNote?: true;
}

/** Why a message is not sent: `details.obstacle` of the refusal. */
export type SendObstacle = 'answered_since';

/** What each command is answered with when it is not refused. */
export interface AgentReplies {
  setAvailability: Presence;
  claim: AgentConversation;
  release: AgentConversation;
  transfer: AgentConversation;
  assign: AgentConversation;
  takeOver: AgentConversation;
  returnToBot: AgentConversation;
  resolve: AgentConversation;
  open: AgentConversation;
  leave: Record<string, never>;
  sendMessage: Stored;
  addNote: Note;
  typing: Record<string, never>;
  markRead: Record<string, never>;
  fetchMessages: Transcript;
  fetchColleagues: { colleagues: Colleague[] };
  keepDraft: Draft;
  fetchDrafts: { drafts: Draft[] };
  suggestAnswers: SuggestedAnswers;
  fetchMentionable: { agents: AgentName[] };
  readMentions: Record<string, never>;
  addTag: AgentConversation;
  removeTag: AgentConversation;
  setPriority: AgentConversation;
  banVisitor: AgentConversation;
  unbanVisitor: AgentConversation;
}

/** What the server says to an agent, in the shape socket.io's types want. */
export interface AgentEvents {
  session(session: AgentSession): void;
  conversationUpdated(conversation: AgentConversation): void;
  newMessage(message: Message): void;
  note(note: Note): void;
  mention(mention: Mention): void;
  mentionsRead(read: { conversationId: string }): void;
  typing(typing: Typing): void;
  watchers(watchers: Watchers): void;
  draft(draft: Draft & { conversationId: string }): void;
  read(read: { conversationId: string; readerKind: 'visitor' | 'agent'; seq: number }): void;
  takenAway(taken: TakenAway): void;
  given(given: Given): void;
  presence(presence: Presence): void;
  exception(error: RefusalReply): void;
}

/** What an agent's client says, in the shape socket.io's types want. */
export type AgentEmits = {
  [K in keyof AgentCommands]: (
    payload: z.input<AgentCommands[K]>,
    reply: (reply: Reply<AgentReplies[K]>) => void,
  ) => void;
};

function recipientOf(
  agentId: string | undefined,
  department: string | undefined,
): { agentId: string } | { department: string } | null {
  if (agentId === undefined) return department === undefined ? null : { department };
  return department === undefined ? { agentId } : null;
}
