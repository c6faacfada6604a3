import type { AgentConversation, Block, Message, Note, VisitorConversation } from '../contract/index.ts';
import { parseBody } from '../faq/answer-body.ts';
import type { Profile } from '../visitors/identities.ts';
import type { Described } from './agent-conversations.ts';
import type { ConversationRecord } from './conversation-store.ts';
import type { StoredMessage } from './message-store.ts';
import type { StoredNote } from './note-store.ts';
import type { Place } from './queue.ts';

/** A message, the same for every reader. */
export function viewMessage(stored: StoredMessage): Message {
  const { id, conversationId, seq, clientId, text, author, timestamp, answer, replaces } = stored;
  const isAnonymous = author.kind === 'visitor' && !stored.isIdentified;
  return {
    id,
    conversationId,
    seq,
    ...(clientId === undefined ? {} : { clientId }),
    message: text,
    userId: isAnonymous ? 'anonymous' : (author.id ?? author.kind),
    author,
    timestamp,
    ...(answer === undefined ? {} : { answer }),
    ...(replaces === undefined ? {} : { replaces }),
    ...(author.kind === 'bot' ? { body: bodyOf(text) } : {}),
  };
}

export function viewNote({ text, ...note }: StoredNote): Note {
  return { ...note, message: text };
}

/** What a visitor sees of their conversation. */
export function viewForVisitor(record: ConversationRecord, place: Place | undefined): VisitorConversation {
  const { id, status, agent, department } = record.conversation;
  return {
    id,
    status,
    ...(status === 'queued' && place !== undefined ? toldPlace(place) : {}),
    ...(status === 'queued' && department !== null ? { department } : {}),
    ...(agent === null ? {} : { agent }),
    read: record.read,
    ...(record.isBanned ? { blocked: true } : {}),
  };
}

/** What an agent sees of a conversation. */
export function viewForAgent(described: Described): AgentConversation {
  const { conversation, read, lastMessage, visitorSaid, attempts, profile, ban, tags, priority } = described;
  const { id, status, visitorId, page, locale, department, handoff, agent, contact, unanswered } =
    conversation;
  const isChosen = conversation.isDepartmentChosen;
  return {
    id,
    status,
    visitor: { id: visitorId, ...told(profile) },
    page,
    locale,
    department,
    ...(isChosen ? { departmentChosen: true } : {}),
    reason: handoff?.reason ?? null,
    waitingSince: handoff?.waitingSince ?? null,
    unanswered,
    ...(contact === null ? {} : { contact }),
    ...(agent === null ? {} : { agent }),
    lastMessage: lastMessage === null ? null : viewMessage(lastMessage),
    ...(visitorSaid === undefined ? {} : { visitorSaid }),
    attempts: [...attempts],
    read,
    ...(profile?.isIdentified ? { isIdentified: true } : {}),
    ...(ban === null ? {} : { ban }),
    tags: [...tags],
    priority,
  };
}

function toldPlace({ position, estimatedWait, absence, departments }: Place) {
  return {
    queuePosition: position,
    ...(estimatedWait === null ? {} : { estimatedWait }),
    ...(absence === null ? {} : { absence }),
    ...(departments.length === 0 ? {} : { departments: [...departments] }),
  };
}

/** What is known, without what is not. */
function told(profile: Profile | null): Partial<Record<'name' | 'email' | 'phone', string>> {
  const { name, email, phone } = profile ?? {};
  return Object.fromEntries(
    Object.entries({ name, email, phone }).filter(([, value]) => typeof value === 'string'),
  );
}

/** The bot says the same few hundred texts again and again: each is parsed once. */
const bodies = new Map<string, Block[]>();
const bodiesKept = 1_000;

function bodyOf(markdown: string): Block[] {
  const known = bodies.get(markdown);
  if (known !== undefined) return known;
  if (bodies.size >= bodiesKept) bodies.clear();
  const body = parseBody(markdown);
  bodies.set(markdown, body);
  return body;
}
