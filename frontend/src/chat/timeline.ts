import type { Author, Message } from 'backend/contract';
import type { PendingMessage } from './outbox.ts';

/** A line of a conversation on the screen: what the server has stored, or what is still on its way there. */
export type Line =
  | { key: string; timestamp: string; message: Message }
  | { key: string; timestamp: string; pending: PendingMessage };

/** Both lists as one: by `seq`, each message once. Returns `known` itself when there is nothing new. */
export function mergeMessages(known: readonly Message[], incoming: readonly Message[]): readonly Message[] {
  const ids = new Set(known.map(message => message.id));
  const fresh = incoming.filter(message => !ids.has(message.id) && ids.add(message.id));
  if (fresh.length === 0) return known;
  return [...known, ...fresh].sort((a, b) => a.seq - b.seq);
}

/** The highest `seq` of a merged list; 0 when it is empty. */
export function lastSeq(messages: readonly Message[]): number {
  return messages.at(-1)?.seq ?? 0;
}

/**
 * The `afterSeq` that fetches what is missing in a merged list, or null when nothing is. With `hasOlder` the list may
 * begin anywhere, because its beginning has not been asked for yet.
 */
export function findHole(messages: readonly Message[], options: { hasOlder: boolean }): number | null {
  let expected = options.hasOlder ? (messages[0]?.seq ?? 1) : 1;
  for (const { seq } of messages) {
    if (seq !== expected) return expected - 1;
    expected += 1;
  }
  return null;
}

/**
 * Stored messages in their order, then pending ones in theirs, never dated before what they follow: the device's clock
 * may be wrong. A message of the reader's own kind keeps the key that it
 * had while it was pending, so that the screen does not build it anew.
 */
export function toLines(
  messages: readonly Message[],
  pending: readonly PendingMessage[],
  own: Author['kind'],
): Line[] {
  const newest = messages.at(-1)?.timestamp ?? '';
  return [
    ...messages.map(message => ({
      key: (message.author.kind === own && message.clientId) || message.id,
      timestamp: message.timestamp,
      message,
    })),
    ...pending.map(draft => ({
      key: draft.clientId,
      timestamp: draft.createdAt < newest ? newest : draft.createdAt,
      pending: draft,
    })),
  ];
}
