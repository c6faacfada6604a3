import type { Author, Message, RefusalReply } from 'backend/contract';

/** A message that was written here and is not yet among the stored ones. */
export interface PendingMessage {
  clientId: string;
  message: string;
  /** UTC ISO 8601. Grows along the outbox, also when the device's clock goes back. */
  createdAt: string;
  /** The page it was written on. */
  page?: string;
  /** Written to colleagues, not to the visitor. */
  isNote?: true;
  /** The last message its writer had seen when they began, where they want to know of answers since. */
  lastSeenSeq?: number;
  /** `sent`: acknowledged, so durable; its `newMessage` is on its way. */
  state: 'sending' | 'sent' | 'failed';
  refusal?: RefusalReply;
}
export type Outbox = readonly PendingMessage[];

/** Puts a message at the end. One that is there already is left as it is. */
export function enqueue(outbox: Outbox, draft: Omit<PendingMessage, 'state' | 'refusal'>): Outbox {
  if (outbox.some(({ clientId }) => clientId === draft.clientId)) return outbox;
  return [...outbox, { ...draft, createdAt: timeAfter(outbox, draft.createdAt), state: 'sending' }];
}

export function acknowledge(outbox: Outbox, clientId: string): Outbox {
  return change(outbox, clientId, ({ refusal: _, ...pending }) => ({ ...pending, state: 'sent' }));
}

export function fail(outbox: Outbox, clientId: string, refusal: RefusalReply): Outbox {
  return change(outbox, clientId, pending => ({ ...pending, state: 'failed', refusal }));
}

/** What the server refused for good was overtaken by later messages, so it goes to the end like a new one. */
export function retry(outbox: Outbox, clientId: string): Outbox {
  const pending = outbox.find(one => one.clientId === clientId);
  if (pending?.state !== 'failed') return outbox;
  const { refusal, ...again } = { ...pending, state: 'sending' as const };
  if (isTemporary(refusal)) return change(outbox, clientId, () => again);
  return enqueue(discard(outbox, clientId), again);
}

export function discard(outbox: Outbox, clientId: string): Outbox {
  return outbox.filter(pending => pending.clientId !== clientId);
}

/** Takes out what has arrived among the stored messages. Other people's `clientId`s do not count. */
export function settle(
  outbox: Outbox,
  messages: readonly Pick<Message, 'author' | 'clientId'>[],
  own: Author['kind'],
): Outbox {
  if (outbox.length === 0) return outbox;
  const arrived = new Set(
    messages.filter(({ author }) => author.kind === own).map(({ clientId }) => clientId),
  );
  const left = outbox.filter(pending => !arrived.has(pending.clientId));
  return left.length === outbox.length ? outbox : left;
}

/**
 * The message whose turn it is: one after another in the order they were written, each once the one before is durable.
 * What was refused for good stands aside; what was refused for now holds up the rest.
 */
export function nextToSend(outbox: Outbox): PendingMessage | undefined {
  return outbox.find(({ state, refusal }) => state === 'sending' || isTemporarilyFailed(state, refusal));
}

/**
 * What to send once more after the connection came back, with the same `clientId`s: nothing is stored twice. Messages
 * that the server refused wait for their writer.
 */
export function listUnsent(outbox: Outbox): Outbox {
  return outbox.filter(({ state, refusal }) =>
    state === 'failed' ? refusal?.code === 'unavailable' : state === 'sending',
  );
}

/** Two views of one outbox as one, in the order of writing. What both have is taken from `mine`. */
export function mergeOutboxes(mine: Outbox, theirs: Outbox): Outbox {
  const known = new Set(mine.map(({ clientId }) => clientId));
  const missing = theirs.filter(({ clientId }) => !known.has(clientId));
  if (missing.length === 0) return mine;
  return [...mine, ...missing].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** The outbox out of what a browser's storage kept, without what is durable already; nothing when it is no outbox. */
export function restoreOutbox(saved: unknown): Outbox {
  return Array.isArray(saved) ? saved.filter(isPending).filter(({ state }) => state !== 'sent') : [];
}

function isTemporarilyFailed(state: PendingMessage['state'], refusal: RefusalReply | undefined): boolean {
  return state === 'failed' && isTemporary(refusal);
}

function isTemporary(refusal: RefusalReply | undefined): boolean {
  return refusal?.code === 'unavailable' || refusal?.code === 'rate_limited';
}

function timeAfter(outbox: Outbox, time: string): string {
  const last = outbox.at(-1)?.createdAt ?? '';
  return last < time ? time : new Date(Date.parse(last) + 1).toISOString();
}

function change(outbox: Outbox, clientId: string, to: (pending: PendingMessage) => PendingMessage): Outbox {
  return outbox.map(pending => (pending.clientId === clientId ? to(pending) : pending));
}

function isPending(value: unknown): value is PendingMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { clientId, message, createdAt, state } = value as Partial<Record<keyof PendingMessage, unknown>>;
  return (
    typeof clientId === 'string' &&
    typeof message === 'string' &&
    typeof createdAt === 'string' &&
    !Number.isNaN(Date.parse(createdAt)) &&
    (state === 'sending' || state === 'sent' || state === 'failed')
  );
}
