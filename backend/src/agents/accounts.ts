import { Injectable } from '@nestjs/common';
import type { Selectable } from 'kysely';
import type { AgentProfile, Availability, NewAgent } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { Database } from '../storage/database.ts';
import type { AgentTable } from '../storage/schema.ts';
import { setDepartmentsOf } from './memberships.ts';
import { hashPassword, isPassword } from './password.ts';

/** Who has just shown that an account is theirs, by the password that was right then. */
export interface Authenticated {
  readonly agent: AgentProfile;
  readonly passwordHash: string;
}

/** The people who answer, and those who write the FAQ. */
@Injectable()
export class Accounts {
  /** Compared with where no account is found, so that the time of an answer tells nothing. */
  readonly #nobodysHash = hashPassword(newId());

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Without a password nobody can sign in with it yet. @returns a refusal when the e-mail address has an account already */
  async create({ email, name, role, password, departments = [] }: NewAgent): Promise<AgentProfile | Refusal> {
    const row = {
      id: newId(),
      email,
      name,
      role,
      password_hash: password === undefined ? '' : await hashPassword(password),
      availability: 'offline' as const,
      created_at: this.clock.now().toISOString(),
      deactivated_at: null,
    };
    const isNew = await this.database.write(async db => {
      const inserted = await db
        .insertInto('agent')
        .values(row)
        .onConflict(conflict => conflict.column('email').doNothing())
        .executeTakeFirst();
      if (Number(inserted.numInsertedOrUpdatedRows) !== 1) return false;
      await setDepartmentsOf(row.id, departments, db);
      return true;
    });
    if (isNew) return toProfile(row);
    return new Refusal('conflict', {
      message: 'This e-mail address has an account already.',
      details: { reason: 'email_taken' },
    });
  }

  /** The account of these credentials, or null: also where it is deactivated, or invited and not yet taken up. */
  async authenticate(email: string, password: string): Promise<Authenticated | null> {
    const row = await this.database.read
      .selectFrom('agent')
      .selectAll()
      .where('email', '=', email)
      .where('password_hash', '!=', '')
      .where('deactivated_at', 'is', null)
      .executeTakeFirst();
    const isRight = await isPassword(password, row?.password_hash ?? (await this.#nobodysHash));
    return row !== undefined && isRight ? { agent: toProfile(row), passwordHash: row.password_hash } : null;
  }

  async hasAdministrator(): Promise<boolean> {
    const row = await this.database.read
      .selectFrom('agent')
      .select('id')
      .where('role', '=', 'admin')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  async setAvailability(agentId: string, availability: Availability): Promise<void> {
    await this.database.write(db =>
      db.updateTable('agent').set({ availability }).where('id', '=', agentId).execute(),
    );
  }
}

/** What of an account goes out. */
export function toProfile(
  row: Pick<Selectable<AgentTable>, 'id' | 'name' | 'email' | 'role' | 'availability'>,
): AgentProfile {
  const { id, name, email, role, availability } = row;
  return { id, name, email, role, availability };
}
