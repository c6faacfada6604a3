import type { Conversation } from './conversation.ts';
import { changed, line, type Outcome, queued, unchanged } from './outcome.ts';

/** For how long nobody may be without an answer, in milliseconds; 0 is for ever. */
export interface WaitLimits {
  /** In the queue; then it is raised, and the visitor is told. */
  readonly raiseMs: number;
  /** By its assignee; then they are reminded. */
  readonly remindMs: number;
  /** By its assignee; then it waits for somebody else. */
  readonly requeueMs: number;
}

/** What is due by now in a conversation whose visitor waits for a person's word. Each is done once. */
export function watch(conversation: Conversation, limits: WaitLimits, now: string): Outcome {
  const { status, unanswered, epochSince } = conversation;
  if (unanswered === null) return unchanged(conversation);
  const { since, raisedAt, remindedAt } = unanswered;
  if (status === 'queued') {
    if (raisedAt !== null || !isOver(limits.raiseMs, since, now)) return unchanged(conversation);
    const raised = { ...conversation, unanswered: { ...unanswered, raisedAt: now } };
    return changed(raised, [line(conversation, 'raised')], now);
  }
  if (status !== 'assigned') return unchanged(conversation);
  // Their time begins when it came to them, however long the visitor had waited before.
  const turnSince = since > epochSince ? since : epochSince;
  if (isOver(limits.requeueMs, turnSince, now)) {
    const { id, name } = conversation.agent;
    const waiting = queued(conversation, 'unanswered', now, [id]);
    return changed(waiting, [line(conversation, 'unanswered', { name })], now);
  }
  if (remindedAt !== null || !isOver(limits.remindMs, turnSince, now)) return unchanged(conversation);
  return { ok: true, next: { ...conversation, unanswered: { ...unanswered, remindedAt: now } }, drafts: [] };
}

function isOver(limitMs: number, since: string, now: string): boolean {
  return limitMs > 0 && Date.parse(now) - Date.parse(since) >= limitMs;
}
