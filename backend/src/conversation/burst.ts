import type { Answer } from '../contract/index.ts';
import type { Conversation } from './conversation.ts';
import type { StoredMessage } from './message-store.ts';

/** Who writes on within this time writes one thing in several messages. */
const burstMs = 1_500;

/** What was just asked and what the bot said to it. */
export interface Exchange {
  readonly text: string;
  readonly answer: Answer;
  readonly replyId: string;
  /** The reply itself has put the conversation into the queue. */
  readonly hasCalled: boolean;
}

/** Whether anything was said so shortly before `now` that it may be the first half of what is said now. */
export function isWithinBurst({ seq, updatedAt }: Conversation, now: string): boolean {
  return seq > 0 && Date.parse(now) - Date.parse(updatedAt) <= burstMs;
}

/** The exchange that the last two messages are; null when they are something else, or too old. */
export function lastExchange(
  messages: readonly StoredMessage[],
  { handoff }: Conversation,
  now: string,
): Exchange | null {
  const [question, reply] = messages;
  const isFresh = question !== undefined && Date.parse(now) - Date.parse(question.timestamp) <= burstMs;
  if (!isFresh || question.author.kind !== 'visitor' || reply?.answer === undefined) return null;
  const hasCalled = handoff !== null && handoff.waitingSince === reply.timestamp;
  return { text: question.text, answer: reply.answer, replyId: reply.id, hasCalled };
}
