import type { Ranked } from './rank.ts';

/** What speaks for the best entry being right: see `evidenceOf`. */
export type Evidence = readonly number[];

export interface Lesson {
  evidence: Evidence;
  isRight: boolean;
  weight: number;
}

export function evidenceOf(ranked: readonly Ranked[], known: number, words: number): Evidence {
  const [first, second] = ranked;
  const score = first?.score ?? 0;
  return [1, score, score - (second?.score ?? 0), first?.nearest ?? 0, known, Math.log1p(words)];
}

/** Starting point and prior, from the development questions of the benchmark. In the order of `evidenceOf`. */
const usualWeights: Evidence = [-4.5, 4.5, 4, 0.5, 2, 0.1];
const priorStrength = 10;
const steps = 12;

/** Chance that the best entry is the right one, by logistic regression on lessons (Newton's method, pulled to the usual). */
export function fitCalibration(lessons: readonly Lesson[]): (evidence: Evidence) => number {
  let weights = [...usualWeights];
  for (let step = 0; step < steps && lessons.length > 0; step++) weights = improve(weights, lessons);
  return evidence => logistic(dot(weights, evidence));
}

function improve(weights: readonly number[], lessons: readonly Lesson[]): number[] {
  const n = weights.length;
  const gradient = weights.map((weight, i) => priorStrength * (usualWeights[i]! - weight));
  const curvature = weights.map((_, i) => weights.map((_, j) => (i === j ? priorStrength : 0)));
  for (const { evidence, isRight, weight } of lessons) {
    const chance = logistic(dot(weights, evidence));
    const error = weight * ((isRight ? 1 : 0) - chance);
    const spread = weight * Math.max(chance * (1 - chance), 1e-6);
    for (let i = 0; i < n; i++) {
      gradient[i]! += error * evidence[i]!;
      for (let j = 0; j < n; j++) curvature[i]![j]! += spread * evidence[i]! * evidence[j]!;
    }
  }
  const change = solve(curvature, gradient);
  return weights.map((weight, i) => weight + change[i]!);
}

/** Gauss–Jordan elimination; the prior keeps the matrix positive definite, so no pivoting is needed. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  rows.forEach((row, i) => {
    const pivot = row[i]!;
    for (let k = 0; k < row.length; k++) row[k]! /= pivot;
    rows.forEach((other, j) => {
      const factor = other[i]!;
      if (i !== j) for (let k = 0; k < row.length; k++) other[k]! -= factor * row[k]!;
    });
  });
  return rows.map(row => row.at(-1)!);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
