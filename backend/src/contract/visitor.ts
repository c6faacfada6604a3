import { z } from 'zod';
import { isEmailAddress, isPhoneNumber } from './contact.ts';
import type { Author, Choice, Message, VisitorConversation } from './entities.ts';
import { clientId, department, externalId, fetchMessages, id, page, text, typing } from './fields.ts';
import { type Locale, limits, locales } from './limits.ts';
import type { RefusalReply, Reply } from './reply.ts';

const localeField = z.enum(locales);

/** What a form leaves empty was not said. */
const orNothing = <T extends z.ZodType<string, string>>(field: T) =>
  z
    .string()
    .trim()
    .transform(value => value || undefined)
    .pipe(field.optional())
    .optional();

const leaveContact = z
  .object({
    name: orNothing(text(limits.nameLength)),
    email: orNothing(text(limits.emailLength).refine(isEmailAddress, 'must be an e-mail address')),
    phone: orNothing(text(limits.phoneLength).refine(isPhoneNumber, 'must be a phone number')),
    message: orNothing(text(limits.messageLength)),
  })
  .refine(({ email, phone }) => email !== undefined || phone !== undefined, {
    path: ['email'],
    message: 'leave an e-mail address or a phone number, so that somebody can call back',
  });

/** What a visitor's client may emit: the event's name and the shape of its payload. */
export const visitorCommands = {
  sendMessage: z.object({
    message: text(limits.messageLength),
    clientId: clientId.optional(),
    page: page.optional(),
  }),
  requestHuman: z.object({ department: department.optional() }),
  leaveContact,
  cancelHandoff: z.object({}),
  typing: z.object(typing),
  markRead: z.object({ seq: z.int().min(0) }),
  fetchMessages: z.object(fetchMessages),
  setContext: z.object({ page: page.optional(), locale: localeField.optional() }),
  suggest: z.object({ text: text(limits.suggestTextLength, { mayBeEmpty: true }), page: page.optional() }),
  rateAnswer: z.object({ messageId: id, helpful: z.boolean() }),
  closeConversation: z.object({}),
  startConversation: z.object({}),
};
export type VisitorCommands = typeof visitorCommands;

/**
 * What a visitor's client may say when it connects. A bad value counts as absent: the seed's client sends none. Not so a
 * bad identity token, which is refused; an empty one is what a site sends while nobody is signed in.
 */
export const visitorHandshake = z.object({
  visitorToken: z.string().max(512).optional().catch(undefined),
  identityToken: z.string().max(limits.identityTokenLength).nullish().catch('unreadable'),
  page: page.optional().catch(undefined),
  locale: localeField.optional().catch(undefined),
  conversationId: id.optional().catch(undefined),
  lastSeq: z.int().min(0).optional().catch(undefined),
});
export type VisitorHandshake = z.infer<typeof visitorHandshake>;

const told = (length: number) => text(length).optional().catch(undefined);

/** What a host site's identity token says, next to its expiry. Name and contact that are not as we want them count as absent. */
export const identityClaims = z.object({
  sub: externalId,
  name: told(limits.nameLength),
  email: told(limits.emailLength),
  phone: told(limits.phoneLength),
});

/** Texts and offers that are no messages, in the visitor's language. */
export interface VisitorConfig {
  locale: Locale;
  welcome: string;
  suggestions: Choice[];
}

export interface VisitorSession {
  protocol: number;
  visitorId: string;
  visitorToken: string;
  conversation: VisitorConversation;
  messages: Message[];
  hasMore: boolean;
  config: VisitorConfig;
}

/** A message's place, as its sender learns it once it is durable. */
export interface Stored {
  id: string;
  seq: number;
}

export interface MessagePage {
  messages: Message[];
  hasMore: boolean;
}

/** What each command is answered with when it is not refused. */
export interface VisitorReplies {
  sendMessage: Stored;
  requestHuman: VisitorConversation;
  leaveContact: VisitorConversation;
  cancelHandoff: VisitorConversation;
  typing: Record<string, never>;
  markRead: Record<string, never>;
  fetchMessages: MessagePage;
  setContext: Record<string, never>;
  suggest: { suggestions: Choice[] };
  rateAnswer: VisitorConversation;
  closeConversation: VisitorConversation;
  startConversation: VisitorConversation;
}

/** What the server says to a visitor, in the shape socket.io's types want. */
export interface VisitorEvents {
  session(session: VisitorSession): void;
  newMessage(message: Message): void;
  conversationUpdated(conversation: VisitorConversation): void;
  typing(typing: { author: Author; isTyping: boolean }): void;
  read(read: { readerKind: 'visitor' | 'agent'; seq: number }): void;
  exception(error: RefusalReply): void;
}

/** What a visitor's client says, in the shape socket.io's types want. */
export type VisitorEmits = {
  [K in keyof VisitorCommands]: (
    payload: z.input<VisitorCommands[K]>,
    reply: (reply: Reply<VisitorReplies[K]>) => void,
  ) => void;
};
