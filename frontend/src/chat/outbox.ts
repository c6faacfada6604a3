import type { Author, Message, RefusalReply } from 'backend/contract';

/** A message that was written here and is not yet among the stored ones. */
export interface PendingMessage {
  clientId: string;
  message: string;
  createdAt: string;
  /** `sent`: acknowledged, so durable; its `newMessage` is on its way. */
  state: 'sending' | 'sent' | 'failed';
  refusal?: RefusalReply;
}
export type Outbox = readonly PendingMessage[];

export function enqueue(
  outbox: Outbox,
  draft: Pick<PendingMessage, 'clientId' | 'message' | 'createdAt'>,
): Outbox {
  return [...outbox, { ...draft, state: 'sending' }];
}

export function acknowledge(outbox: Outbox, clientId: string): Outbox {
  return change(outbox, clientId, ({ refusal: _, ...pending }) => ({ ...pending, state: 'sent' }));
}

export function fail(outbox: Outbox, clientId: string, refusal: RefusalReply): Outbox {
  return change(outbox, clientId, pending => ({ ...pending, state: 'failed', refusal }));
}

export function retry(outbox: Outbox, clientId: string): Outbox {
  return change(outbox, clientId, ({ refusal: _, ...pending }) => ({ ...pending, state: 'sending' }));
}

export function discard(outbox: Outbox, clientId: string): Outbox {
  return outbox.filter(pending => pending.clientId !== clientId);
}

/** Takes out what has arrived among the stored messages. Other people's `clientId`s do not count. */
export function settle(outbox: Outbox, messages: readonly Message[], own: Author['kind']): Outbox {
  if (outbox.length === 0) return outbox;
  const arrived = new Set(
    messages.filter(({ author }) => author.kind === own).map(({ clientId }) => clientId),
  );
  return outbox.filter(pending => !arrived.has(pending.clientId));
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

/** The outbox out of what a browser's storage kept, without what is durable already; nothing when it is no outbox. */
export function restoreOutbox(saved: unknown): Outbox {
  return Array.isArray(saved) ? saved.filter(isPending).filter(({ state }) => state !== 'sent') : [];
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
    (state === 'sending' || state === 'sent' || state === 'failed')
  );
}
