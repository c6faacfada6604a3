export interface Limits {
  /** From this confidence on, the best entry is the answer. */
  answerConfidence: number;
  /** From this one on, the visitor is asked which entry was meant; below, a person is. */
  clarifyConfidence: number;
}

export const defaultLimits: Readonly<Limits> = Object.freeze({
  answerConfidence: 0.74,
  clarifyConfidence: 0.66,
});

export type MatchDecision = 'answer' | 'clarify' | 'escalate';

/**
 * Why it was decided so: the very text of an entry; sure enough; two entries about equally likely; so little said that
 * several entries have it; an idea but not sure; no idea.
 */
export type DecisionReason = 'exact_text' | 'sure' | 'two_alike' | 'too_little_said' | 'not_sure' | 'no_idea';

/** A runner-up with this share of the best one's confidence is too close to answer over its head. */
const tooClose = 0.7;

export function decide(best: number, runnerUp: number, limits: Limits): MatchDecision {
  return decisionFor(reasonFor([best, runnerUp], limits, false));
}

/**
 * @param confidences of the candidates, best first
 * @param isAmbiguous when another entry has as good a claim for what was said
 */
export function reasonFor(
  confidences: readonly number[],
  limits: Limits,
  isAmbiguous: boolean,
): DecisionReason {
  const [best = 0, runnerUp = 0, third = 0] = confidences;
  // Asking back shows three entries: where many share the question, it is enough that the three together are likely.
  const isOneLikely = isAmbiguous && best + runnerUp + third >= limits.clarifyConfidence;
  if (best < limits.clarifyConfidence && !isOneLikely) return 'no_idea';
  if (best < limits.answerConfidence) return isAmbiguous ? 'too_little_said' : 'not_sure';
  if (runnerUp >= tooClose * best) return 'two_alike';
  return isAmbiguous ? 'too_little_said' : 'sure';
}

export function decisionFor(reason: DecisionReason): MatchDecision {
  if (reason === 'exact_text' || reason === 'sure') return 'answer';
  return reason === 'no_idea' ? 'escalate' : 'clarify';
}
