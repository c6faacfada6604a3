import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import type { AccountLink, LinkHolder } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { Refusal } from '../platform/refusal.ts';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { AccountEvents } from './account-events.ts';
import { type Authenticated, toProfile } from './accounts.ts';
import { hashPassword } from './password.ts';
import { hashOf, newToken } from './secret-token.ts';
import { Sessions } from './sessions.ts';

const hourMs = 60 * 60 * 1000;
const livesMs = { invitation: 7 * 24 * hourMs, reset: 24 * hourMs };

/** Who has no password yet is invited by a link, who has one resets it by the same. */
export const purposeFor = (passwordHash: string) => (passwordHash === '' ? 'invitation' : 'reset');

/** A link that was just made; its token goes to whoever made it and is kept nowhere. */
export interface FreshLink extends AccountLink {
  readonly token: string;
}

/** Links by which a person chooses the password of their account: one an account, each for one use. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly events: AccountEvents,
  ) {}

  /** Replaces the account's link, if it had one. @returns null where no active account has this id */
  async make(db: Transaction<Schema>, agentId: string): Promise<FreshLink | null> {
    const account = await db
      .selectFrom('agent')
      .select('password_hash')
      .where('id', '=', agentId)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst();
    if (account === undefined) return null;
    const purpose = purposeFor(account.password_hash);
    const token = newToken();
    const kept = {
      token_hash: hashOf(token),
      expires_at: new Date(this.clock.now().getTime() + livesMs[purpose]).toISOString(),
    };
    await db
      .insertInto('account_link')
      .values({ agent_id: agentId, ...kept })
      .onConflict(conflict => conflict.column('agent_id').doUpdateSet(kept))
      .execute();
    return { purpose, token, expiresAt: kept.expires_at };
  }

  /** @returns whether there was one */
  async revoke(db: Transaction<Schema>, agentId: string): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('account_link')
      .where('agent_id', '=', agentId)
      .executeTakeFirstOrThrow();
    return numDeletedRows > 0n;
  }

  /** Whose link this is, for the page where it leads. */
  async holderOf(token: string): Promise<LinkHolder | Refusal> {
    const row = await this.#valid(this.database.read, token);
    if (row === undefined) return noLonger();
    const { email, name, password_hash, expires_at } = row;
    return { purpose: purposeFor(password_hash), expiresAt: expires_at, email, name };
  }

  /** Sets password and, where given, name; ends the link and every session the account had. */
  async use(given: {
    token: string;
    password: string;
    name?: string | undefined;
  }): Promise<Authenticated | Refusal> {
    if ((await this.#valid(this.database.read, given.token)) === undefined) return noLonger();
    const passwordHash = await hashPassword(given.password);
    const used = await this.database.write(async db => {
      const row = await this.#valid(db, given.token);
      // Of two who use it at once, the one whose delete counts has it.
      if (row === undefined || !(await this.revoke(db, row.id))) return null;
      const name = given.name ?? row.name;
      await db
        .updateTable('agent')
        .set({ password_hash: passwordHash, name })
        .where('id', '=', row.id)
        .execute();
      return { agent: toProfile({ ...row, name }), ended: await this.sessions.delete(db, row.id) };
    });
    if (used === null) return noLonger();
    this.sessions.tellEnded(used.ended);
    this.events.publish({ type: 'linkUsed', actorId: used.agent.id, agentId: used.agent.id });
    return { agent: used.agent, passwordHash };
  }

  #valid(db: Database['read'], token: string) {
    return db
      .selectFrom('account_link')
      .innerJoin('agent', 'agent.id', 'account_link.agent_id')
      .selectAll('agent')
      .select('account_link.expires_at')
      .where('account_link.token_hash', '=', hashOf(token))
      .where('account_link.expires_at', '>', this.clock.now().toISOString())
      .where('agent.deactivated_at', 'is', null)
      .executeTakeFirst();
  }
}

const noLonger = () =>
  new Refusal('not_found', {
    message: 'This link is not valid any more: ask an administrator for a new one.',
  });
