import type { ConversationCounts, Status } from 'backend/contract';
import { create } from 'zustand';
import { api } from '../api.ts';

/** How many there are in the lists that are never here as a whole. */
export const useCounts = create<{ counts?: ConversationCounts }>(() => ({}));

const atMostEveryMs = 2_000;
/** A burst is over by then. */
const soonMs = 200;
let isAsked = false;
let askedAt = Number.NEGATIVE_INFINITY;

/** Asks anew, soon: many changes become one question. A refusal leaves the old figures. */
export function refreshCounts(delayMs = Math.max(soonMs, askedAt + atMostEveryMs - Date.now())): void {
  if (isAsked) return;
  isAsked = true;
  setTimeout(async () => {
    isAsked = false;
    askedAt = Date.now();
    const reply = await api.counts();
    if (reply.ok) useCounts.setState({ counts: reply.data });
  }, delayMs);
}

/** One has come, or gone from one list to another: counted as far as that can be seen, then asked. */
export function recount(from: Status | undefined, to: Status): void {
  const { counts } = useCounts.getState();
  if (from === to || !counts) return;
  if (from) useCounts.setState({ counts: { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 } });
  refreshCounts();
}
