interface Planned {
  /** ms since the epoch */
  readonly at: number;
  readonly happen: () => Promise<void>;
}

/** A fake clock, and what is to happen when; what is planned for the same moment happens in the order of planning. */
export class Agenda {
  /** ms since the epoch */
  now: number;
  readonly #planned: Planned[] = [];

  constructor(start: number) {
    this.now = start;
  }

  after(seconds: number, happen: Planned['happen']): void {
    this.at(this.now + seconds * 1000, happen);
  }

  at(time: number, happen: Planned['happen']): void {
    const at = Math.max(time, this.now);
    // From the end, where most of what is planned soon would go in a list with the next one last.
    let place = this.#planned.length;
    while (place > 0 && (this.#planned[place - 1]?.at ?? 0) <= at) place--;
    this.#planned.splice(place, 0, { at, happen });
  }

  isEmpty(): boolean {
    return this.#planned.length === 0;
  }

  /** Makes it the time of what comes next, and lets it happen. False when nothing is planned. */
  async step(): Promise<boolean> {
    const next = this.#planned.pop();
    if (next === undefined) return false;
    this.now = next.at;
    await next.happen();
    return true;
  }
}
