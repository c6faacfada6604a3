import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Selectable, Transaction } from 'kysely';
import type { AgentProfile, Department, DepartmentGiven, Duties } from '../contract/index.ts';
import { Logger } from '../platform/logger.ts';
import { Refusal } from '../platform/refusal.ts';
import { Database } from '../storage/database.ts';
import type { DepartmentTable, Schema } from '../storage/schema.ts';
import { AccountEvents } from './account-events.ts';
import { setMembersOf } from './memberships.ts';

const byDefault: Duties = { departments: [], capacity: 5, locales: ['fr', 'en'] };

/**
 * Who can answer what, and when. Held in memory, since each question on the way to a person asks it, and read anew
 * after every change of departments or accounts.
 */
@Injectable()
export class Departments implements OnModuleInit {
  #all: readonly Department[] = [];
  #duties: ReadonlyMap<string, Duties> = new Map();
  #loading: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
    accounts: AccountEvents,
  ) {
    accounts.subscribe(() => this.#reloadLater());
  }

  async onModuleInit(): Promise<void> {
    await this.reload();
  }

  /** In their order. */
  all(): readonly Department[] {
    return this.#all;
  }

  find(id: string): Department | undefined {
    return this.#all.find(department => department.id === id);
  }

  /** What this agent does; who is not known yet does what everybody does by default. */
  dutiesOf(agentId: string): Duties {
    return this.#duties.get(agentId) ?? byDefault;
  }

  /** Why these are not all departments, or null. */
  refuseUnknown(ids: readonly string[]): Refusal | null {
    const unknown = ids.filter(id => this.find(id) === undefined);
    return unknown.length > 0 ? noSuchDepartment(unknown, this.#all) : null;
  }

  /** @returns its own undo */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes a department, or makes a new one after the others. */
  async save(
    actor: AgentProfile,
    id: string,
    { members, ...given }: DepartmentGiven,
  ): Promise<Department | Refusal> {
    const outcome = await this.database.write(async db => {
      if (!(await areAccounts(members, db))) return noSuchAgent();
      await upsert(id, given, db);
      await setMembersOf(id, members, db);
      return null;
    });
    if (outcome !== null) return outcome;
    await this.reload();
    this.logger.info({ actorId: actor.id, departmentId: id }, 'department changed');
    return this.find(id) ?? new Refusal('not_found');
  }

  /** To be called after whatever changed accounts or members. One reading after the other: the last one is the newest. */
  reload(): Promise<void> {
    this.#loading = this.#loading.catch(() => {}).then(() => this.#load());
    return this.#loading;
  }

  #reloadLater(): void {
    this.reload().catch(error => this.logger.error({ error }, 'departments could not be read anew'));
  }

  async #load(): Promise<void> {
    const db = this.database.read;
    const rows = await db.selectFrom('department').selectAll().orderBy('place').orderBy('id').execute();
    const agents = await db
      .selectFrom('agent')
      .select(['id', 'name', 'capacity', 'locales'])
      .where('deactivated_at', 'is', null)
      .orderBy('name')
      .orderBy('id')
      .execute();
    const memberships = await db.selectFrom('department_member').selectAll().execute();
    const departmentsOf = Map.groupBy(memberships, ({ agent_id }) => agent_id);
    const isMember = (agentId: string, departmentId: string) =>
      departmentsOf.get(agentId)?.some(({ department_id }) => department_id === departmentId) ?? false;
    this.#all = rows.map(row => ({
      ...toDepartment(row),
      members: agents.filter(({ id }) => isMember(id, row.id)).map(({ id, name }) => ({ id, name })),
    }));
    this.#duties = new Map(
      agents.map(({ id, capacity, locales }) => [
        id,
        {
          departments: rows.filter(row => isMember(id, row.id)).map(row => row.id),
          capacity,
          locales: JSON.parse(locales),
        },
      ]),
    );
    for (const listener of this.#listeners) listener();
  }
}

async function upsert(
  id: string,
  given: Omit<DepartmentGiven, 'members'>,
  db: Transaction<Schema>,
): Promise<void> {
  const json = (value: unknown) => JSON.stringify(value);
  const said = {
    names: json(given.names),
    locales: json(given.locales),
    pages: json(given.pages),
    skills: json(given.skills),
    time_zone: given.timeZone,
    hours: json(given.hours),
    holidays: json(given.holidays),
  };
  const last = await db
    .selectFrom('department')
    .select(({ fn }) => fn.max('place').as('place'))
    .executeTakeFirst();
  await db
    .insertInto('department')
    .values({ id, place: Number(last?.place ?? -1) + 1, ...said })
    .onConflict(conflict => conflict.column('id').doUpdateSet(said))
    .execute();
}

async function areAccounts(ids: readonly string[], db: Transaction<Schema>): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  const rows = await db
    .selectFrom('agent')
    .select('id')
    .where('id', 'in', wanted)
    .where('deactivated_at', 'is', null)
    .execute();
  return rows.length === wanted.length;
}

/** What was written by `upsert`. */
function toDepartment(row: Selectable<DepartmentTable>): Omit<Department, 'members'> {
  return {
    id: row.id,
    names: JSON.parse(row.names),
    locales: JSON.parse(row.locales),
    pages: JSON.parse(row.pages),
    skills: JSON.parse(row.skills),
    timeZone: row.time_zone as Department['timeZone'],
    hours: JSON.parse(row.hours),
    holidays: JSON.parse(row.holidays),
  };
}

/** The sentence names those that there are, so that whoever asks can ask again. */
function noSuchDepartment(unknown: readonly string[], all: readonly Department[]): Refusal {
  const known = all.map(({ id }) => id);
  return new Refusal('not_found', {
    message: `There is no department ${unknown.join(', ')}: choose among ${known.join(', ')}.`,
    details: { reason: 'no_such_department', departments: known },
  });
}

const noSuchAgent = () =>
  new Refusal('not_found', {
    message: 'members: one of them is no account, or a deactivated one. Look at the list again.',
    details: { reason: 'no_such_agent' },
  });
