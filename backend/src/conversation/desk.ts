import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Departments } from '../agents/departments.ts';
import { type Opening, openingOf } from '../agents/opening-hours.ts';
import { Presences } from '../agents/presence.ts';
import type { Absence, Department, DepartmentChoice } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { type Candidate, serves } from './assignment.ts';
import type { Conversation } from './conversation.ts';

/** Hours begin and end without anybody doing anything: looked at this often. */
const everyMs = 15_000;

type Wanted = Pick<Conversation, 'department' | 'locale'>;

/** Who is there to answer, and when somebody will be. Asked when it matters; nothing of it is kept. */
@Injectable()
export class Desk implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #listeners = new Set<() => void>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly departments: Departments,
    private readonly presences: Presences,
    private readonly clock: Clock,
  ) {
    departments.onChange(() => this.#tell());
    presences.onChange(() => this.#tell());
  }

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => this.#tell(), everyMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Told whenever who can answer may be different from before. @returns its own undo */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Why nobody can answer this now, or null. Availability does not count: whoever is connected may claim it. */
  absenceOf(wanted: Wanted): Absence | null {
    const { opening, timeZone } = this.#openingFor(wanted.department);
    if (!opening.isOpen) return { reason: 'closed', opensAt: opening.opensAt, timeZone };
    const isSomebodyThere = this.presences
      .all()
      .some(({ agentId }) => serves(this.departments.dutiesOf(agentId), wanted));
    return isSomebodyThere ? null : { reason: 'nobody', opensAt: null, timeZone };
  }

  /** Whom somebody may choose: who is open and speaks their language, and whom they wait for. Nobody where that is no choice. */
  choicesFor({ department, locale }: Wanted): DepartmentChoice[] {
    const now = this.clock.now();
    const isOffered = (one: Department) => one.locales.includes(locale) && openingOf(one, now).isOpen;
    const offered = this.departments.all().filter(one => one.id === department || isOffered(one));
    return offered.length > 1 ? offered.map(({ id, names }) => ({ id, name: names[locale] })) : [];
  }

  isOpenFor({ department }: Pick<Conversation, 'department'>): boolean {
    return this.#openingFor(department).opening.isOpen;
  }

  /** Those who want to be given conversations, with what they do. */
  online(): Omit<Candidate, 'assigned' | 'idleSince'>[] {
    return this.presences
      .all()
      .filter(({ availability }) => availability === 'online')
      .map(({ agentId, name }) => ({ id: agentId, name, ...this.departments.dutiesOf(agentId) }));
  }

  /** Of no department in particular is what any of them may take: the first to open counts. */
  #openingFor(id: string | null): { opening: Opening; timeZone: string } {
    const department = id === null ? undefined : this.departments.find(id);
    const now = this.clock.now();
    const asked = department === undefined ? this.departments.all() : [department];
    const [first] = asked.map(one => openingAt(one, now)).sort(soonest);
    return first ?? { opening: { isOpen: true }, timeZone: 'UTC' };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function openingAt(department: Department, now: Date) {
  return { opening: openingOf(department, now), timeZone: department.timeZone };
}

type Opened = ReturnType<typeof openingAt>;

function soonest(a: Opened, b: Opened): number {
  const rank = ({ opening }: Opened) => (opening.isOpen ? '' : (opening.opensAt ?? '~'));
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0;
}
