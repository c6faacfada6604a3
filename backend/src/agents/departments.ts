import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Selectable, Transaction } from 'kysely';
import {
  type AgentName,
  type AgentProfile,
  type Department,
  type DepartmentGiven,
  type Duties,
  limits,
} from '../contract/index.ts';
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

  /** A new one, after the others, whose id is made of its name. */
  async add(actor: AgentProfile, given: DepartmentGiven): Promise<Department | Refusal> {
    const made = await this.database.write(async db => {
      const all = await db.selectFrom('department').select(['id', 'names']).execute();
      const refused = refuseNew(given, all);
      if (refused !== null) return refused;
      const id = freeId(
        given.names.fr,
        all.map(one => one.id),
      );
      return (await write(id, given, db)) ?? id;
    });
    return made instanceof Refusal ? made : this.#changed(actor, made);
  }

  /** Changes a department, or makes a new one after the others. */
  async save(actor: AgentProfile, id: string, given: DepartmentGiven): Promise<Department | Refusal> {
    const refused = await this.database.write(db => write(id, given, db));
    return refused ?? this.#changed(actor, id);
  }

  /** Nobody may lose by it: who is in it, waits for it or is answered in its name keeps it. */
  async remove(actor: AgentProfile, id: string): Promise<null | Refusal> {
    const refused = await this.database.write(async db => {
      if (this.find(id) === undefined) return noSuchDepartment([id], this.#all);
      const members = await membersOf(id, db);
      if (members.length > 0) return hasMembers(members);
      const conversations = await conversationsOf(id, db);
      if (conversations > 0) return hasConversations(conversations);
      await db.deleteFrom('department').where('id', '=', id).execute();
      // At once: the next job already must not send anybody there.
      this.#all = this.#all.filter(department => department.id !== id);
      return null;
    });
    await this.reload();
    if (refused === null) this.logger.info({ actorId: actor.id, departmentId: id }, 'department removed');
    return refused;
  }

  async #changed(actor: AgentProfile, id: string): Promise<Department | Refusal> {
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
      .where('role', '<>', 'editor')
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

async function write(
  id: string,
  { members, ...given }: DepartmentGiven,
  db: Transaction<Schema>,
): Promise<null | Refusal> {
  if (!(await mayAnswer(members, db))) return noSuchAgent();
  await upsert(id, given, db);
  await setMembersOf(id, members, db);
  return null;
}

function refuseNew(
  { names }: DepartmentGiven,
  all: readonly Pick<DepartmentTable, 'names'>[],
): Refusal | null {
  if (all.length >= limits.departments)
    return new Refusal('conflict', {
      message: `There are ${all.length} departments, as many as there can be: delete one first.`,
      details: { reason: 'too_many' },
    });
  const key = (name: string) => name.toLowerCase();
  const taken = new Set(all.flatMap(one => Object.values<string>(JSON.parse(one.names)).map(key)));
  if (!taken.has(key(names.fr)) && !taken.has(key(names.en))) return null;
  return new Refusal('conflict', {
    message: 'Another department has this name already: give it another one.',
    details: { reason: 'name_taken' },
  });
}

/** `Archives du soir` is `archives-du-soir`, and where there is one already `archives-du-soir-2`. */
function freeId(name: string, taken: readonly string[]): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[a-z0-9]+/g) ?? ['service'];
  const id = words
    .join('-')
    .slice(0, limits.departmentLength - 3)
    .replace(/-$/, '');
  const candidates = [id, ...taken.map((_, index) => `${id}-${index + 2}`)];
  return candidates.find(candidate => !taken.includes(candidate)) ?? id; // there is one more than are taken
}

/** Who is deactivated keeps nobody from it. */
function membersOf(id: string, db: Transaction<Schema>): Promise<AgentName[]> {
  return db
    .selectFrom('department_member')
    .innerJoin('agent', 'agent.id', 'department_member.agent_id')
    .select(['agent.id', 'agent.name'])
    .where('department_id', '=', id)
    .where('deactivated_at', 'is', null)
    .where('role', '<>', 'editor')
    .orderBy('agent.name')
    .execute();
}

/** How many wait for it, or are answered in its name. */
async function conversationsOf(id: string, db: Transaction<Schema>): Promise<number> {
  const { open } = await db
    .selectFrom('conversation')
    .select(({ fn }) => fn.countAll().as('open'))
    .where('status', 'in', ['queued', 'assigned'])
    .where('department', '=', id)
    .executeTakeFirstOrThrow();
  return Number(open);
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

async function mayAnswer(ids: readonly string[], db: Transaction<Schema>): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  const rows = await db
    .selectFrom('agent')
    .select('id')
    .where('id', 'in', wanted)
    .where('deactivated_at', 'is', null)
    .where('role', '<>', 'editor')
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

const hasMembers = (members: readonly AgentName[]) =>
  new Refusal('conflict', {
    message: `It has members, ${members.map(({ name }) => name).join(', ')}: take them out first.`,
    details: { reason: 'has_members', members },
  });

const hasConversations = (conversations: number) =>
  new Refusal('conflict', {
    message: `${conversations} conversations wait for it or are held in it: resolve or transfer them first.`,
    details: { reason: 'has_conversations', conversations },
  });

const noSuchAgent = () =>
  new Refusal('not_found', {
    message: 'members: one of them is no account, a deactivated one or an editor’s. Look at the list again.',
    details: { reason: 'no_such_agent' },
  });
