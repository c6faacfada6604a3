import type { Answer } from '../contract/entities.ts';
import type { BotReply } from './turn.ts';

/** Whether more words might help; small talk and the wish for a person are clear. */
export function isUnclear({ answer, handoff }: BotReply): boolean {
  if (answer.decision === 'clarify') return true;
  return answer.decision === 'escalate' && handoff !== 'asked_in_words' && handoff !== 'not_helpful';
}

/** An answer where there was none, another answer, or the same one no less sure: more words did not blur it. */
export function isBetter({ answer, handoff }: BotReply, before: Answer): boolean {
  if (handoff === 'asked_in_words') return true;
  if (answer.decision !== 'answer') return false;
  return before.entryId !== answer.entryId || answer.confidence >= before.confidence;
}
