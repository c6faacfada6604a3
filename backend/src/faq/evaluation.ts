import { z } from 'zod';
import { locales } from '../contract/limits.ts';
import type { BotReply } from './turn.ts';

/** Questions as people really write them, each with the entry that answers it (or any of several), or `escalate`. */
export const evaluationSchema = z.object({
  $comment: z.string().optional(),
  locale: z.enum(locales),
  questions: z.array(
    z.object({
      text: z.string().min(1),
      expected: z.union([z.string(), z.array(z.string()).min(1)]),
      kind: z.enum(['near', 'offtopic', 'vague', 'person', 'smalltalk']).optional(),
    }),
  ),
});
export type EvaluationSet = z.infer<typeof evaluationSchema>;
type Question = EvaluationSet['questions'][number];

/** What became of one question. `askedBack`: the bot offered choices, the right one among them where there is one. */
export type Verdict = 'right' | 'askedBack' | 'wrong' | 'escalated';

export interface Judged extends Question {
  readonly verdict: Verdict;
  readonly given: string;
  readonly confidence: number;
}

/** Shares are of the questions of that kind, from 0 to 1. */
export interface Report {
  readonly judged: readonly Judged[];
  readonly inScope: Record<Verdict, number> & { readonly questions: number };
  readonly outOfScope: Record<Verdict, number> & { readonly questions: number };
  /** Of the answers that were given, the share that was right. */
  readonly precision: number;
  /** Expected calibration error: how far confidence and success lie apart, over ten bins of confidence. */
  readonly calibrationError: number;
}

/** Puts each question to the bot as a conversation's first message, and judges what it says. */
export function evaluate(set: EvaluationSet, ask: (text: string) => BotReply): Report {
  const judged = set.questions.map(question => judge(question, ask(question.text)));
  const isInScope = ({ expected }: Question) => expected !== 'escalate';
  const answered = judged.filter(({ given }) => given.startsWith('answer '));
  return {
    judged,
    inScope: shares(judged.filter(isInScope)),
    outOfScope: shares(judged.filter(question => !isInScope(question))),
    precision: answered.filter(({ verdict }) => verdict === 'right').length / Math.max(1, answered.length),
    calibrationError: calibrationError(judged),
  };
}

function judge(question: Question, { answer, handoff }: BotReply): Judged {
  const { entryId, decision, confidence, alternatives } = answer;
  const given = entryId === null ? decision : `${decision} ${entryId}`;
  const right = [question.expected].flat();
  const verdict = (): Verdict => {
    if (entryId !== null) return right.includes(entryId) ? 'right' : 'wrong';
    if (right[0] !== 'escalate') {
      const isOffered = alternatives.some(choice => right.includes(choice.entryId));
      if (decision === 'clarify') return isOffered ? 'askedBack' : 'wrong';
      return decision === 'smalltalk' ? 'wrong' : 'escalated';
    }
    if (question.kind === 'person') return handoff === 'asked_in_words' ? 'right' : 'wrong';
    if (question.kind === 'smalltalk') return decision === 'smalltalk' ? 'right' : 'escalated';
    return decision === 'clarify' ? 'askedBack' : 'right';
  };
  return { ...question, verdict: verdict(), given, confidence };
}

function shares(judged: readonly Judged[]): Record<Verdict, number> & { questions: number } {
  const share = (verdict: Verdict) =>
    judged.filter(question => question.verdict === verdict).length / Math.max(1, judged.length);
  return {
    questions: judged.length,
    right: share('right'),
    askedBack: share('askedBack'),
    wrong: share('wrong'),
    escalated: share('escalated'),
  };
}

/** Of answers only: what the bot says by rule (small talk, "I want a person") has no confidence to judge. */
function calibrationError(judged: readonly Judged[]): number {
  const answered = judged.filter(({ given }) => given.startsWith('answer '));
  const bins = Map.groupBy(answered, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  let error = 0;
  for (const bin of bins.values()) {
    const confident = bin.reduce((sum, { confidence }) => sum + confidence, 0);
    const right = bin.filter(({ verdict }) => verdict === 'right').length;
    error += Math.abs(confident - right);
  }
  return error / Math.max(1, answered.length);
}
