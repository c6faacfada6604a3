import type { CannedReply } from 'backend/contract';
import { create } from 'zustand';
import { repliesApi } from '../replies/replies-api.ts';

/** What can be inserted behind a slash; undefined until it was asked for. */
export const useReplies = create<{ replies?: readonly CannedReply[] }>(() => ({}));

const freshForMs = 10_000;
let askedAt = Number.NEGATIVE_INFINITY;

/** Asks again, unless that was a moment ago; what is known stays where the server cannot be reached. */
export async function refreshReplies(): Promise<void> {
  if (performance.now() - askedAt < freshForMs) return;
  askedAt = performance.now();
  const reply = await repliesApi.list();
  if (reply.ok) useReplies.setState({ replies: reply.data.replies });
  else askedAt = Number.NEGATIVE_INFINITY;
}
