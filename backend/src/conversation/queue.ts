import { Injectable } from '@nestjs/common';
import { Departments } from '../agents/departments.ts';
import type { Absence, DepartmentChoice, EstimatedWait } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { ConversationStore, type Waiting } from './conversation-store.ts';
import { Desk } from './desk.ts';
import { estimateWaits } from './wait-estimate.ts';
import { WaitStore } from './wait-store.ts';

/** A place in the queue, 1 for who is next, and in how long somebody will probably answer there. */
export interface Place {
  readonly conversationId: string;
  readonly position: number;
  /** Null where there is no basis for a word, or nobody is there to answer. */
  readonly estimatedWait: EstimatedWait | null;
  /** Why nobody can answer there now, or null. */
  readonly absence: Absence | null;
  /** Whom they may choose instead. */
  readonly departments: readonly DepartmentChoice[];
}

/** Who waits, as how manyth, and for how long yet. */
@Injectable()
export class Queue {
  constructor(
    private readonly store: ConversationStore,
    private readonly waits: WaitStore,
    private readonly departments: Departments,
    private readonly desk: Desk,
    private readonly clock: Clock,
  ) {}

  async places(): Promise<Place[]> {
    const waiting = await this.store.waiting();
    const places: Place[] = [];
    for (const line of new Set(waiting.map(one => this.#lineOf(one)))) {
      places.push(...(await this.#placesIn(line, waiting)));
    }
    return places;
  }

  async placeOf(conversationId: string): Promise<Place | undefined> {
    const waiting = await this.store.waiting();
    const own = waiting.find(({ id }) => id === conversationId);
    if (own === undefined) return undefined;
    const places = await this.#placesIn(this.#lineOf(own), waiting);
    return places.find(place => place.conversationId === conversationId);
  }

  /** A department that has people of its own is a line of its own; whom everybody answers are one line with all. */
  #lineOf({ department }: Waiting): string | null {
    if (department === null) return null;
    const members = this.departments.find(department)?.members ?? [];
    return members.length > 0 ? department : null;
  }

  /**
   * Who stands in this line. Their place is the one among all whom its people answer, who waits for nobody in particular
   * too; the pace is that of the line alone, since others may take those as well.
   */
  async #placesIn(line: string | null, waiting: readonly Waiting[]): Promise<Place[]> {
    const own = waiting.filter(({ department }) => line === null || department === line);
    const rivals =
      line === null ? own : waiting.filter(({ department }) => department === null || department === line);
    const positions = new Map(rivals.map(({ id }, index) => [id, index + 1]));
    const now = this.clock.now();
    const absences = ofKinds(own, one => this.desk.absenceOf(one));
    const choices = ofKinds(own, one => this.desk.choicesFor(one));
    const isAnybodyThere = [...absences.values()].includes(null);
    const past = isAnybodyThere ? await this.waits.basis(line, now) : [];
    const waitAt = estimateWaits(past, own[0]?.queuedAt ?? now.toISOString(), now);
    return own.flatMap((one, index) => {
      const position = positions.get(one.id) ?? index + 1;
      const absence = absences.get(kindOf(one)) ?? null;
      const estimatedWait = absence === null ? waitAt(index + 1) : null;
      const departments = choices.get(kindOf(one)) ?? [];
      const place = { conversationId: one.id, position, estimatedWait, absence, departments };
      return this.#lineOf(one) === line ? [place] : [];
    });
  }
}

/** Looked up once for all who wait for the same people. */
function ofKinds<T>(waiting: readonly Waiting[], find: (one: Waiting) => T): Map<string, T> {
  const kinds = new Map(waiting.map(one => [kindOf(one), one]));
  return new Map([...kinds].map(([kind, one]) => [kind, find(one)]));
}

const kindOf = ({ department, locale }: Waiting) => `${locale} ${department}`;
