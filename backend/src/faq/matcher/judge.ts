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
  const n = weights.length;
  const gradient = weights.map((weight, i) => strength * (prior[i]! - weight));
  const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? strength : 0)));
  const judge = { forEntry: weights.slice(0, entrySize), forNone: weights.slice(entrySize) };
  const mean = new Float64Array(n);
  for (const { candidates, none, right, weight } of lessons) {
    const chances = chancesOf(judge, candidates, none);
    const rows = [
      ...candidates.map(evidence => ({ from: 0, evidence })),
      { from: entrySize, evidence: none },
    ];
    const shares = [...chances, Math.max(0, 1 - chances.reduce((a, b) => a + b, 0))];
    mean.fill(0);
    rows.forEach(({ from, evidence }, k) => {
      for (let i = 0; i < evidence.length; i++) mean[from + i]! += shares[k]! * evidence[i]!;
    });
    const truth = rows[right < 0 ? rows.length - 1 : right]!;
    truth.evidence.forEach((value, i) => {
      gradient[truth.from + i]! += weight * value;
    });
    for (let i = 0; i < n; i++) {
      gradient[i]! -= weight * mean[i]!;
      for (let j = 0; j < n; j++) curvature[i]![j]! -= weight * mean[i]! * mean[j]!;
    }
    rows.forEach(({ from, evidence }, k) => {
      const share = weight * shares[k]!;
      for (let i = 0; i < evidence.length; i++)
        for (let j = 0; j < evidence.length; j++)
          curvature[from + i]![from + j]! += share * evidence[i]! * evidence[j]!;
    });
  }
  const change = solve(curvature, gradient);
  const scale = Math.min(1, longestStep / Math.max(...change.map(Math.abs)));
  return weights.map((weight, i) => weight + scale * change[i]!);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
