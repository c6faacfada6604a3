import { solve } from './solve.ts';

/** What speaks for one entry; see `evidenceFor`. */
export type Evidence = readonly number[];

/** A question whose answer is known: the candidates' evidence, what speaks for none of them, and which was right. */
export interface Lesson {
  candidates: readonly Evidence[];
  none: Evidence;
  /** The place of the right one in `candidates`, −1 for none of them. */
  right: number;
  weight: number;
}

export interface Judge {
  forEntry: readonly number[];
  forNone: readonly number[];
}

const steps = 15;
/** Far from the goal, Newton's steps are too long. */
const longestStep = 2;

/**
 * Learns to tell how likely each candidate is, and how likely none of them: a conditional logit (McFadden 1974), fitted by
 * Newton's method and pulled to the usual weights, so that few lessons change little.
 */
export function fitJudge(lessons: readonly Lesson[], usual: Judge, priorStrength: number): Judge {
  const prior = [...usual.forEntry, ...usual.forNone];
  let weights = [...prior];
  for (let step = 0; step < steps && lessons.length > 0; step++)
    weights = improve(weights, prior, priorStrength, lessons, usual.forEntry.length);
  return {
    forEntry: weights.slice(0, usual.forEntry.length),
    forNone: weights.slice(usual.forEntry.length),
  };
}

/** The chance of each candidate; what is missing to 1 is the chance of none of them. */
export function chancesOf(judge: Judge, candidates: readonly Evidence[], none: Evidence): number[] {
  const utilities = candidates.map(evidence => dot(judge.forEntry, evidence));
  const outside = dot(judge.forNone, none);
  const most = Math.max(outside, ...utilities);
  const powers = utilities.map(utility => Math.exp(utility - most));
  const sum = powers.reduce((total, power) => total + power, Math.exp(outside - most));
  return powers.map(power => power / sum);
}

function improve(
  weights: readonly number[],
  prior: readonly number[],
  strength: number,
  lessons: readonly Lesson[],
  entrySize: number,
): number[] {
  const gradient = weights.map((weight, i) => strength * (prior[i]! - weight));
  const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? strength : 0)));
  const judge = { forEntry: weights.slice(0, entrySize), forNone: weights.slice(entrySize) };
  for (const lesson of lessons) addLesson(lesson, judge, gradient, curvature);
  const change = solve(curvature, gradient);
  const scale = Math.min(1, longestStep / Math.max(...change.map(Math.abs)));
  return weights.map((weight, i) => weight + scale * change[i]!);
}

/** Adds what a lesson says about where to go. In plain loops: V8 takes longer to compile anything else than to run it. */
function addLesson(
  { candidates, none, right, weight }: Lesson,
  judge: Judge,
  gradient: number[],
  curvature: readonly number[][],
): void {
  const last = candidates.length;
  const choices = [...candidates, none];
  const shares = chancesOf(judge, candidates, none);
  shares.push(Math.max(0, 1 - shares.reduce((a, b) => a + b, 0)));
  const firstOf = (choice: number) => (choice === last ? judge.forEntry.length : 0);
  const mean = new Float64Array(gradient.length);
  for (let k = 0; k <= last; k++) {
    const from = firstOf(k);
    for (let i = 0; i < choices[k]!.length; i++) mean[from + i]! += shares[k]! * choices[k]![i]!;
  }
  const truth = right < 0 ? last : right;
  for (let i = 0; i < choices[truth]!.length; i++)
    gradient[firstOf(truth) + i]! += weight * choices[truth]![i]!;
  for (let i = 0; i < mean.length; i++) {
    gradient[i]! -= weight * mean[i]!;
    for (let j = 0; j < mean.length; j++) curvature[i]![j]! -= weight * mean[i]! * mean[j]!;
  }
  for (let k = 0; k <= last; k++) {
    const from = firstOf(k);
    const choice = choices[k]!;
    for (let i = 0; i < choice.length; i++)
      for (let j = 0; j < choice.length; j++)
        curvature[from + i]![from + j]! += weight * shares[k]! * choice[i]! * choice[j]!;
  }
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
