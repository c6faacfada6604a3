import type {
  Author,
  Block,
  Choice,
  Inline,
  Message,
  VisitorConversation,
  VisitorSession,
} from 'backend/contract';

/** Cheap checks of what the server says, as deep as the widget looks into it: a broken server or proxy breaks no page. */
export function isSession(value: unknown): value is VisitorSession {
  const { visitorToken, conversation, messages, hasMore, config } = fields<VisitorSession>(value);
  const { welcome, suggestions } = fields<VisitorSession['config']>(config);
  return (
    isText(visitorToken) &&
    isConversation(conversation) &&
    isListOf(isMessage, messages) &&
    typeof hasMore === 'boolean' &&
    isText(welcome) &&
    isListOf(isChoice, suggestions)
  );
}

export function isMessage(value: unknown): value is Message {
  const { id, conversationId, seq, message, timestamp, author, answer, body } = fields<Message>(value);
  return (
    [id, conversationId, message, timestamp].every(isText) &&
    isSeq(seq) &&
    seq > 0 &&
    !Number.isNaN(Date.parse(String(timestamp))) &&
    isAuthor(author) &&
    isAbsentOr(
      isListOf.bind(null, isChoice),
      answer && fields<{ alternatives: unknown }>(answer).alternatives,
    ) &&
    isAbsentOr(isListOf.bind(null, isBlock), body)
  );
}

export function isConversation(value: unknown): value is VisitorConversation {
  const { id, status, queuePosition, agent, read } = fields<VisitorConversation>(value);
  const { visitor: byVisitor, agent: byAgent } = fields<{ visitor: unknown; agent: unknown }>(read);
  return (
    isText(id) &&
    ['bot', 'queued', 'assigned', 'closed'].includes(status as string) &&
    isAbsentOr(isSeq, queuePosition) &&
    isAbsentOr(value => isText(fields<{ name: unknown }>(value).name), agent) &&
    (read === undefined || (isSeq(byVisitor) && isSeq(byAgent)))
  );
}

export function isRead(value: unknown): value is { readerKind: 'visitor' | 'agent'; seq: number } {
  const { readerKind, seq } = fields<{ readerKind: unknown; seq: unknown }>(value);
  return (readerKind === 'visitor' || readerKind === 'agent') && isSeq(seq);
}

export function isTyping(value: unknown): value is { author: Author; isTyping: boolean } {
  const { author, isTyping } = fields<{ author: unknown; isTyping: unknown }>(value);
  return isAuthor(author) && typeof isTyping === 'boolean';
}

export function isListOf<T>(isOne: (value: unknown) => value is T, value: unknown): value is T[] {
  return Array.isArray(value) && value.every(isOne);
}

export function isChoice(value: unknown): value is Choice {
  const { entryId, question } = fields<Choice>(value);
  return isText(entryId) && isText(question);
}

function isAuthor(value: unknown): value is Author {
  const { kind, name } = fields<Author>(value);
  return ['visitor', 'bot', 'agent', 'system'].includes(kind as string) && isAbsentOr(isText, name);
}

function isBlock(value: unknown): value is Block {
  const { type, children, items } = fields<{ type: unknown; children: unknown; items: unknown }>(value);
  if (type === 'paragraph') return isListOf(isInline, children);
  return Array.isArray(items) && items.every(item => isListOf(isBlock, item));
}

/** Kinds that nobody here knows are left out when they are drawn. */
function isInline(value: unknown): value is Inline {
  const { type, text, href, children } =
    fields<Record<'type' | 'text' | 'href' | 'children', unknown>>(value);
  if (type === 'text' || type === 'code') return isText(text);
  if (type === 'link' && !isText(href)) return false;
  return !['strong', 'em', 'link'].includes(type as string) || isListOf(isInline, children);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isSeq = (value: unknown): value is number => Number.isSafeInteger(value);

function isAbsentOr(isIt: (value: unknown) => boolean, value: unknown): boolean {
  return value === undefined || isIt(value);
}

/** The fields of what may be anything at all. */
function fields<T>(value: unknown): Partial<Record<keyof T, unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
}
