import type { EstimatedWait } from '../contract/index.ts';

/** How long somebody waited whom a person has answered; UTC ISO. */
export interface PastWait {
  readonly queuedAt: string;
  readonly answeredAt: string;
}

/** What an estimate is made of: the last forty waits of two hours, and none of fewer than five. */
export const estimateBasis = Object.freeze({ fewest: 5, most: 40, recentMs: 2 * 60 * 60 * 1000 });

/** Four in five waits end within the range: this many standard deviations to either side of the middle. */
const spread = 1.2816;
/** Steps come in bursts, since who has room again takes several: their sum spreads by so much more than if each came alone. */
const burstiness = 1.5;
const minuteMs = 60_000;

/** What will probably pass at a place of the queue, 1 for who is next, until somebody answers there. */
export type WaitEstimate = (place: number) => EstimatedWait | null;

/**
 * The queue moves on in steps: from when somebody came to its head until they were taken. The last steps say how fast it
 * moves now, whatever makes it so: who is there, how many each takes, how long they talk. Waiting at a place is that many
 * steps, whose sum has nearly a gamma distribution with the steps' mean and variance, as well as so few tell them; the range leaves out its first and last
 * tenth (quantiles by Wilson and Hilferty, PNAS 17, 1931). The step under way counts as soon as it is longer than the others:
 * where nobody takes anybody any more, the range grows. What those add who leave the queue by themselves is a shorter wait.
 *
 * @param past what `estimateBasis` says, in ascending order of `answeredAt`
 * @param headSince when who is next now came into the queue; UTC ISO
 */
export function estimateWaits(past: readonly PastWait[], headSince: string, now: Date): WaitEstimate {
  if (past.length < estimateBasis.fewest) return () => null;
  const steps = past.slice(1).map((wait, index) => stepMs(past[index], wait.queuedAt, wait.answeredAt));
  const underWay = stepMs(past.at(-1), headSince, now.toISOString());
  const observed = underWay > momentsOf(steps).mean ? [...steps, underWay] : steps;
  const { mean, variance } = momentsOf(observed);
  return place => {
    const sumVariance = burstiness * variance * (place + place ** 2 / observed.length);
    const minutes = (deviations: number) => gammaQuantile(place * mean, sumVariance, deviations) / minuteMs;
    const [from, to] = [Math.floor(minutes(-spread)), Math.max(1, Math.ceil(minutes(spread)))];
    return { fromSeconds: from * 60, toSeconds: to * 60 };
  };
}

/** How long it was next: since it came, or since the one before was taken. */
function stepMs(before: PastWait | undefined, queuedAt: string, until: string): number {
  const headAt = Math.max(Date.parse(queuedAt), before === undefined ? 0 : Date.parse(before.answeredAt));
  return Math.max(0, Date.parse(until) - headAt);
}

function momentsOf(steps: readonly number[]): { mean: number; variance: number } {
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const squares = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0);
  return { mean, variance: squares / (steps.length - 1) };
}

function gammaQuantile(mean: number, variance: number, deviations: number): number {
  if (mean === 0 || variance === 0) return mean;
  const shape = mean ** 2 / variance;
  const root = 1 - 1 / (9 * shape) + deviations / (3 * Math.sqrt(shape));
  return mean * Math.max(0, root) ** 3;
}
