import type { ConversationCounts } from 'backend/contract';
import { create } from 'zustand';
import { api } from '../api.ts';

/** How many there are in the lists that are never here as a whole. */
export const useCounts = create<{ counts?: ConversationCounts }>(() => ({}));

const atMostEveryMs = 5_000;
let isAsked = false;

/** Asks anew, soon: many changes become one question. A refusal leaves the old figures. */
export function refreshCounts(delayMs = atMostEveryMs): void {
  if (isAsked) return;
  isAsked = true;
  setTimeout(async () => {
    isAsked = false;
    const reply = await api.counts();
    if (reply.ok) useCounts.setState({ counts: reply.data });
  }, delayMs);
}
