import type { Answer } from '../contract/index.ts';
import { asksForPerson } from '../faq/asks-for-person.ts';
import type { Conversation } from './conversation.ts';
import type { StoredMessage } from './message-store.ts';

/** Who writes on within this time writes one thing in several messages. */
const burstMs = 1_500;

/** As many messages, with the replies between them, may make up one question. */
export const longestBurst = 8;

/** What was just asked, in one message or several, and what the bot said to it at last. */
export interface Exchange {
  readonly text: string;
  readonly answer: Answer;
  readonly replyId: string;
  /** A reply to a part of it has put the conversation into the queue. */
  readonly hasCalled: boolean;
}

/** Whether anything was said so shortly before `now` that it may be the first half of what is said now. */
export function isWithinBurst({ seq, updatedAt }: Conversation, now: string): boolean {
  return seq > 0 && isSoon(updatedAt, now);
}

/**
 * The exchange that the newest messages are, oldest first in `messages`; null when they are something else, or too old. Further back
 * belongs what was not understood, or was answered together with what came after it.
 */
export function lastExchange(
  messages: readonly StoredMessage[],
  { handoff }: Conversation,
  now: string,
): Exchange | null {
  const parts: Part[] = [];
  for (let at = messages.length - 2; at >= 0; at -= 2) {
    const part = partOf(messages[at], messages[at + 1]);
    const later = parts.at(-1);
    if (!part || !isSoon(part.question.timestamp, later?.question.timestamp ?? now)) break;
    if (later && !belongsTo(part, later)) break;
    // Understood, whatever the FAQ has: what follows it is another matter.
    if (asksForPerson(part.question.text)) break;
    parts.push(part);
  }
  const [newest] = parts;
  if (!newest) return null;
  return {
    text: parts
      .map(({ question }) => question.text)
      .reverse()
      .join(' '),
    answer: newest.answer,
    replyId: newest.reply.id,
    hasCalled: parts.some(({ reply }) => reply.timestamp === handoff?.waitingSince),
  };
}

interface Part {
  readonly question: StoredMessage;
  readonly reply: StoredMessage;
  readonly answer: Answer;
}

function partOf(question: StoredMessage | undefined, reply: StoredMessage | undefined): Part | null {
  if (question?.author.kind !== 'visitor' || reply?.answer === undefined) return null;
  return { question, reply, answer: reply.answer };
}

function belongsTo({ reply, answer }: Part, later: Part): boolean {
  const isUnclear = answer.decision === 'clarify' || answer.decision === 'escalate';
  return isUnclear && (later.answer.decision !== 'answer' || later.reply.replaces === reply.id);
}

const isSoon = (before: string, after: string) => Date.parse(after) - Date.parse(before) <= burstMs;
