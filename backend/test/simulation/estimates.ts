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

  /** `share` of waits that ended within what was said, how wide that was, and how far from its middle they ended. */
  result() {
    const outcomes = this.#outcomes;
    const within = outcomes.filter(
      ({ waited, estimate }) => waited >= estimate.fromSeconds && waited <= estimate.toSeconds,
    );
    const distances = outcomes.map(({ waited, estimate }) =>
      Math.abs(waited - (estimate.fromSeconds + estimate.toSeconds) / 2),
    );
    const widths = outcomes.map(({ estimate }) => estimate.toSeconds - estimate.fromSeconds);
    const waits = outcomes.map(({ waited }) => waited);
    return {
      estimates: outcomes.length,
      withoutBasis: this.#silent,
      share: within.length / outcomes.length,
      widthSeconds: { median: quantile(widths, 0.5) },
      absoluteErrorSeconds: { median: quantile(distances, 0.5), mean: mean(distances) },
      waitSeconds: {
        median: quantile(waits, 0.5),
        ninetieth: quantile(waits, 0.9),
        longest: quantile(waits, 1),
      },
    };
  }
}

const mean = (all: readonly number[]) => Math.round(all.reduce((sum, one) => sum + one, 0) / all.length);

function quantile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
}
