import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Selectable, Transaction } from 'kysely';
import type { AgentProfile, Duties, Member, NewAgent, Role } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/refusal.ts';
import { Database } from '../storage/database.ts';
import type { AgentTable, Schema } from '../storage/schema.ts';
import { AccountEvents } from './account-events.ts';
import { AccountLinks, type FreshLink, purposeFor } from './account-links.ts';
import { Accounts, toProfile } from './accounts.ts';
import { Departments } from './departments.ts';
import { setDepartmentsOf } from './memberships.ts';
import { Sessions } from './sessions.ts';

type Account = Selectable<AgentTable>;
type Job<T> = (db: Transaction<Schema>, target: Account) => Promise<T | Refusal>;

/** What administrators do with accounts. `actor` is the administrator. */
@Injectable()
export class Team implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly links: AccountLinks,
    private readonly sessions: Sessions,
    private readonly departments: Departments,
    private readonly events: AccountEvents,
  ) {}

  /** What was begun with an account before a crash is ended now. */
  async onApplicationBootstrap(): Promise<void> {
    const rows = await this.database.read
      .selectFrom('agent')
      .select('id')
      .where(where => where.or([where('deactivated_at', 'is not', null), where('role', '=', 'editor')]))
      .execute();
    for (const { id } of rows) this.events.tellStoppedAnswering(id);
  }

  /** Everybody, by name. */
  async members(): Promise<Member[]> {
    const rows = await this.database.read
      .selectFrom('agent')
      .leftJoin('account_link', 'account_link.agent_id', 'agent.id')
      .selectAll('agent')
      .select('account_link.expires_at as linkExpiresAt')
      .select(select =>
        select
          .selectFrom('agent_session')
          .whereRef('agent_session.agent_id', '=', 'agent.id')
          .select(({ fn }) => fn.max('last_seen_at').as('lastSeenAt'))
          .as('lastSeenAt'),
      )
      .orderBy('agent.name')
      .orderBy('agent.id')
      .execute();
    return rows.map(row => ({
      ...toProfile(row),
      ...this.departments.dutiesOf(row.id),
      state: row.deactivated_at !== null ? 'deactivated' : row.password_hash === '' ? 'invited' : 'active',
      lastSeenAt: row.lastSeenAt,
      link:
        row.linkExpiresAt === null
          ? null
          : { purpose: purposeFor(row.password_hash), expiresAt: row.linkExpiresAt },
    }));
  }

  /** With a link to choose the password by, where none is given. */
  async add(
    actor: AgentProfile,
    given: NewAgent,
  ): Promise<{ agent: AgentProfile; link: FreshLink | null } | Refusal> {
    const unknown = this.departments.refuseUnknown(given.departments ?? []);
    if (unknown !== null) return unknown;
    const agent = await this.accounts.create(given);
    if (agent instanceof Refusal) return agent;
    await this.departments.reload();
    const isInvited = given.password === undefined;
    const link = isInvited ? await this.database.write(db => this.links.make(db, agent.id)) : null;
    this.events.publish({ type: isInvited ? 'invited' : 'created', actorId: actor.id, agentId: agent.id });
    return { agent, link };
  }

  /** A new invitation, or a password reset for who has been here; the link before it ends. */
  async makeLink(actor: AgentProfile, agentId: string): Promise<FreshLink | Refusal> {
    if (actor.id === agentId) return yourself('Change your own password with the current one.');
    const link = await this.#change(
      actor,
      agentId,
      async db => (await this.links.make(db, agentId)) ?? deactivated(),
    );
    if (link instanceof Refusal) return link;
    const type = link.purpose === 'reset' ? 'resetLinkMade' : 'invited';
    this.events.publish({ type, actorId: actor.id, agentId });
    return link;
  }

  async revokeLink(actor: AgentProfile, agentId: string): Promise<null | Refusal> {
    const outcome = await this.#change(actor, agentId, async db =>
      (await this.links.revoke(db, agentId)) ? null : new Refusal('not_found'),
    );
    if (outcome === null) this.events.publish({ type: 'linkRevoked', actorId: actor.id, agentId });
    return outcome;
  }

  /** Their sockets come back with the new rights at once. */
  async changeRole(actor: AgentProfile, agentId: string, role: Role): Promise<null | Refusal> {
    const isNew = await this.#change(actor, agentId, async (db, target) => {
      if (role !== 'admin' && isAdministrator(target) && (await isAlone(db, agentId)))
        return lastAdministrator();
      await db.updateTable('agent').set({ role }).where('id', '=', agentId).execute();
      return target.role !== role;
    });
    if (isNew instanceof Refusal) return isNew;
    if (isNew) {
      await this.departments.reload();
      this.events.publish({ type: 'roleChanged', actorId: actor.id, agentId, role });
      await this.sessions.renew(agentId);
    }
    return null;
  }

  /** Holds from the next conversation on; what they have they keep. */
  async setDuties(actor: AgentProfile, agentId: string, duties: Duties): Promise<null | Refusal> {
    const unknown = this.departments.refuseUnknown(duties.departments);
    if (unknown !== null) return unknown;
    const outcome = await this.#change(actor, agentId, async db => {
      const { departments, capacity, locales } = duties;
      const said = { capacity, locales: JSON.stringify(locales) };
      await db.updateTable('agent').set(said).where('id', '=', agentId).execute();
      await setDepartmentsOf(agentId, departments, db);
      return null;
    });
    if (outcome instanceof Refusal) return outcome;
    await this.departments.reload();
    this.events.publish({ type: 'dutiesChanged', actorId: actor.id, agentId });
    return null;
  }

  /** Ends every session and link of the account; signing in fails from now on as with a wrong password. */
  async deactivate(actor: AgentProfile, agentId: string): Promise<null | Refusal> {
    if (actor.id === agentId) return yourself('Nobody deactivates their own account.');
    // The actor is an active administrator and stays one, so this never takes the last.
    const ended = await this.#change(actor, agentId, async (db, target) => {
      if (target.deactivated_at !== null) return null;
      const change = { deactivated_at: this.clock.now().toISOString(), availability: 'offline' as const };
      await db.updateTable('agent').set(change).where('id', '=', agentId).execute();
      await this.links.revoke(db, agentId);
      return this.sessions.delete(db, agentId);
    });
    if (ended instanceof Refusal || ended === null) return ended;
    this.sessions.tellEnded(ended);
    this.events.publish({ type: 'deactivated', actorId: actor.id, agentId });
    return null;
  }

  /** With the old password; who never had one needs a new invitation. */
  async reactivate(actor: AgentProfile, agentId: string): Promise<null | Refusal> {
    const isNew = await this.#change(actor, agentId, async (db, target) => {
      await db.updateTable('agent').set({ deactivated_at: null }).where('id', '=', agentId).execute();
      // Of a sign-in that was under way when the account was deactivated.
      if (target.deactivated_at !== null) await this.sessions.delete(db, agentId);
      return target.deactivated_at !== null;
    });
    if (isNew instanceof Refusal) return isNew;
    if (isNew) this.events.publish({ type: 'reactivated', actorId: actor.id, agentId });
    return null;
  }

  /** One such change after the other, and only while the actor may: two administrators may act on each other at once. */
  #change<T>(actor: AgentProfile, agentId: string, job: Job<T>): Promise<T | Refusal> {
    return this.database.write(async db => {
      await lockAdministrators(db);
      const rows = await db.selectFrom('agent').selectAll().where('id', 'in', [actor.id, agentId]).execute();
      const actorNow = rows.find(({ id }) => id === actor.id);
      const target = rows.find(({ id }) => id === agentId);
      if (actorNow === undefined || !isAdministrator(actorNow)) return new Refusal('forbidden');
      return target === undefined ? new Refusal('not_found') : job(db, target);
    });
  }
}

/** One who can sign in. */
const isAdministrator = ({ role, deactivated_at, password_hash }: Account) =>
  role === 'admin' && deactivated_at === null && password_hash !== '';

/** PostgreSQL locks rows that are written; SQLite writes one by one anyhow. */
async function lockAdministrators(db: Transaction<Schema>): Promise<void> {
  await db.updateTable('agent').set({ role: 'admin' }).where('role', '=', 'admin').execute();
}

async function isAlone(db: Transaction<Schema>, agentId: string): Promise<boolean> {
  const other = await db
    .selectFrom('agent')
    .select('id')
    .where('role', '=', 'admin')
    .where('id', '!=', agentId)
    .where('deactivated_at', 'is', null)
    .where('password_hash', '!=', '')
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
}

const yourself = (message: string) => new Refusal('conflict', { message, details: { reason: 'yourself' } });
const deactivated = () =>
  new Refusal('conflict', {
    message: 'The account is deactivated: reactivate it first.',
    details: { reason: 'deactivated' },
  });
const lastAdministrator = () =>
  new Refusal('conflict', {
    message: 'This is the last administrator: make another one first.',
    details: { reason: 'last_administrator' },
  });
