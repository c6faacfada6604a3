import type { EstimatedWait } from '../../src/contract/index.ts';

interface Estimate extends EstimatedWait {
  readonly saidAt: number;
}

/** What visitors were told when they came into the queue, against what came of it. */
export class Estimates {
  readonly #open = new Map<string, Estimate>();
  readonly #outcomes: { waited: number; estimate: Estimate }[] = [];
  #silent = 0;

  said(id: string, estimate: EstimatedWait | null, now: number): void {
    if (estimate === null) this.#silent++;
    else this.#open.set(id, { ...estimate, saidAt: now });
  }

  answered(id: string, now: number): void {
    const estimate = this.#open.get(id);
    if (estimate !== undefined) this.#outcomes.push({ waited: (now - estimate.saidAt) / 1000, estimate });
    this.#open.delete(id);
  }

  /** Nobody knows how long it would have been. */
  left(id: string): void {
    this.#open.delete(id);
  }

  /** `share` of waits that ended within what was said, and the mean distance from its middle. */
  result() {
    const outcomes = this.#outcomes;
    const within = outcomes.filter(
      ({ waited, estimate }) => waited >= estimate.fromSeconds && waited <= estimate.toSeconds,
    );
    const distances = outcomes.map(({ waited, estimate }) =>
      Math.abs(waited - (estimate.fromSeconds + estimate.toSeconds) / 2),
    );
    const waits = outcomes.map(({ waited }) => waited).sort((a, b) => a - b);
    const quantile = (share: number) => Math.round(waits[Math.floor(share * (waits.length - 1))] ?? 0);
    return {
      estimates: outcomes.length,
      withoutBasis: this.#silent,
      share: within.length / outcomes.length,
      meanAbsoluteErrorSeconds: Math.round(distances.reduce((sum, one) => sum + one, 0) / outcomes.length),
      waitSeconds: { median: quantile(0.5), ninetieth: quantile(0.9), longest: quantile(1) },
    };
  }
}
