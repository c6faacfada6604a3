import type { Conversation } from './conversation.ts';
import type { Outcome } from './outcome.ts';

/** That the visitor waits for a person's word. */
export interface Unanswered {
  /** UTC ISO, as all times here. */
  readonly since: string;
  /** When it was raised, because nobody had taken it for too long. */
  readonly raisedAt: string | null;
  /** When its assignee was reminded. */
  readonly remindedAt: string | null;
}

/**
 * What goes along with every transition: when the epoch began, and since when the visitor waits for a person's word. That
 * begins with the queue, or with what they write to an assignee, and ends with anything a person writes; changing hands
 * does not end it, but lets who comes next begin anew.
 */
export function timed(before: Conversation, { next, drafts }: Accepted, now: string): Conversation {
  const hasChangedHands = next.epoch !== before.epoch;
  const epochSince = hasChangedHands ? now : before.epochSince;
  if (next.status === 'bot' || next.status === 'closed') return { ...next, epochSince, unanswered: null };
  if (drafts.some(({ author }) => author.kind === 'agent')) return { ...next, epochSince, unanswered: null };
  const wasCalled = hasChangedHands && (next.status === 'queued' || before.status !== 'bot');
  const isAsked = wasCalled || drafts.some(({ author }) => author.kind === 'visitor');
  const begun = isAsked ? { since: now, raisedAt: null, remindedAt: null } : null;
  const unanswered = next.unanswered ?? begun;
  const isReminded = unanswered !== null && !hasChangedHands ? unanswered.remindedAt : null;
  return { ...next, epochSince, unanswered: unanswered && { ...unanswered, remindedAt: isReminded } };
}

type Accepted = Extract<Outcome, { ok: true }>;
