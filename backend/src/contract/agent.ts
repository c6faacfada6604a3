import { z } from 'zod';
import type { AgentConversation, AgentProfile, Author, Availability, Message, Note } from './entities.ts';
import { availabilitySchema } from './entities.ts';
import { clientId, fetchMessages, id, text, typing } from './fields.ts';
import { limits } from './limits.ts';
import type { RefusalReply, Reply } from './reply.ts';
import type { MessagePage, Stored } from './visitor.ts';

const conversation = { conversationId: id };

/** What an agent's client may emit: the event's name and the shape of its payload. */
export const agentCommands = {
  setAvailability: z.object({ status: availabilitySchema }),
  claim: z.object(conversation),
  release: z.object(conversation),
  returnToBot: z.object(conversation),
  resolve: z.object(conversation),
  open: z.object(conversation),
  leave: z.object(conversation),
  sendMessage: z.object({
    ...conversation,
    message: text(limits.messageLength),
    clientId: clientId.optional(),
  }),
  addNote: z.object({ ...conversation, message: text(limits.messageLength) }),
  typing: z.object({ ...conversation, ...typing }),
  markRead: z.object({ ...conversation, seq: z.int().min(0) }),
  fetchMessages: z.object({ ...conversation, ...fetchMessages }),
};
export type AgentCommands = typeof agentCommands;

export interface AgentSession {
  protocol: number;
  agent: AgentProfile;
  queue: AgentConversation[];
  assigned: AgentConversation[];
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

/** What each command is answered with when it is not refused. */
export interface AgentReplies {
  setAvailability: Presence;
  claim: AgentConversation;
  release: AgentConversation;
  returnToBot: AgentConversation;
  resolve: AgentConversation;
  open: AgentConversation;
  leave: Record<string, never>;
  sendMessage: Stored;
  addNote: Note;
  typing: Record<string, never>;
  markRead: Record<string, never>;
  fetchMessages: Transcript;
}

/** What the server says to an agent, in the shape socket.io's types want. */
export interface AgentEvents {
  session(session: AgentSession): void;
  conversationUpdated(conversation: AgentConversation): void;
  newMessage(message: Message): void;
  note(note: Note): void;
  typing(typing: { conversationId: string; author: Author; isTyping: boolean }): void;
  read(read: { conversationId: string; readerKind: 'visitor' | 'agent'; seq: number }): void;
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
