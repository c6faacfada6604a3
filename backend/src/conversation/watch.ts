import type { Command } from './command.ts';
import type { Conversation } from './conversation.ts';
import { changed, line, type Outcome, queued, unchanged } from './outcome.ts';

/** For how long nobody may be without an answer, in milliseconds; 0 is for ever. */
export interface WaitLimits {
  /** In the queue; then it is raised, and the visitor is told. */
  readonly raiseMs: number;
  /** By somebody it was given to and who has not looked at it; then it goes on, where somebody else can take it. */
  readonly passOnMs: number;
  /** By its assignee; then they are reminded. */
  readonly remindMs: number;
  /** By its assignee; then it waits for somebody else. */
  readonly requeueMs: number;
}

/** What is due by now in a conversation whose visitor waits for a person's word. Each is done once. */
export function watch(conversation: Conversation, { limits, mayPassOn }: WatchCommand, now: string): Outcome {
  switch (conversation.status) {
    case 'queued':
      return watchQueued(conversation, limits, now);
    case 'assigned':
      return watchAssigned(conversation, mayPassOn ? limits : { ...limits, passOnMs: 0 }, now);
    default:
      return unchanged(conversation);
  }
}

/** Whom nobody else has taken for as long is offered again to those who gave it up. */
function watchQueued(conversation: Queued, { raiseMs }: WaitLimits, now: string): Outcome {
  const { unanswered, epochSince, handoff } = conversation;
  if (unanswered === null) return unchanged(conversation);
  const isRefused = handoff.passedBy.length > 0 && isOver(raiseMs, epochSince, now);
  const offered = isRefused ? { ...conversation, handoff: { ...handoff, passedBy: [] } } : conversation;
  if (unanswered.raisedAt !== null || !isOver(raiseMs, unanswered.since, now))
    return { ok: true, next: offered, drafts: [] };
  const raised = { ...offered, unanswered: { ...unanswered, raisedAt: now } };
  return changed(raised, [line(conversation, 'raised')], now);
}

/** Their time begins when it came to them, however long the visitor had waited before. */
function watchAssigned(
  conversation: Assigned,
  { passOnMs, remindMs, requeueMs }: WaitLimits,
  now: string,
): Outcome {
  const { unanswered, epochSince, agent } = conversation;
  if (unanswered === null) return unchanged(conversation);
  const turnSince = unanswered.since > epochSince ? unanswered.since : epochSince;
  const isOverlooked = isOver(passOnMs, turnSince, now);
  if (isOverlooked || isOver(requeueMs, turnSince, now)) {
    const waiting = queued(conversation, 'unanswered', now, [agent.id]);
    const why = isOverlooked ? 'overlooked' : 'unanswered';
    return changed(waiting, [line(conversation, why, { name: agent.name })], now);
  }
  if (unanswered.remindedAt !== null || !isOver(remindMs, turnSince, now)) return unchanged(conversation);
  return { ok: true, next: { ...conversation, unanswered: { ...unanswered, remindedAt: now } }, drafts: [] };
}

type WatchCommand = Extract<Command, { type: 'watch' }>;
type Queued = Extract<Conversation, { status: 'queued' }>;
type Assigned = Extract<Conversation, { status: 'assigned' }>;

function isOver(limitMs: number, since: string, now: string): boolean {
  return limitMs > 0 && Date.parse(now) - Date.parse(since) >= limitMs;
}
