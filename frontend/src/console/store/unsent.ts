import { enqueue, type PendingMessage, restoreOutbox } from '../../chat/outbox.ts';
import { changeTranscript } from './transcripts.ts';

/**
 * Messages that are not known to be stored, on this device, so that a reload loses none. Each has its own place: two tabs
 * never write over each other, and what both send is stored once.
 */
const prefix = (agentId: string) => `mosala.console.unsent.${agentId} `;

export function keepUnsent(agentId: string, conversationId: string, pending: PendingMessage): void {
  try {
    localStorage.setItem(prefix(agentId) + pending.clientId, JSON.stringify({ ...pending, conversationId }));
  } catch {
    // No room on this device: it is still sent from memory.
  }
}

export function forgetUnsent(agentId: string, clientId: string): void {
  localStorage.removeItem(prefix(agentId) + clientId);
}

/** Puts what an earlier page could not send back into the outboxes, in the order it was written. */
export function restoreUnsent(agentId: string): void {
  const keys = Object.keys(localStorage).filter(key => key.startsWith(prefix(agentId)));
  const kept = keys.map(key => parse(localStorage.getItem(key)));
  const pending = restoreOutbox(kept) as (PendingMessage & { conversationId?: unknown })[]; // what it checks, and this
  for (const { conversationId, ...draft } of pending.toSorted((a, b) =>
    a.createdAt < b.createdAt ? -1 : 1,
  )) {
    if (typeof conversationId !== 'string') continue;
    changeTranscript(conversationId, ({ outbox }) => ({ outbox: enqueue(outbox, draft) }));
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
