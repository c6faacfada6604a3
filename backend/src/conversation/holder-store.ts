import { Injectable } from '@nestjs/common';
import type { AgentName, AgentProfile, Role } from '../contract/index.ts';
import { Database } from '../storage/database.ts';
import type { Reader } from './conversation-store.ts';

/** Those who hold conversations, or could. */
@Injectable()
export class HolderStore {
  constructor(private readonly database: Database) {}

  /** How many conversations each assignee holds now. */
  async loads(): Promise<Map<string, number>> {
    const rows = await this.database.read
      .selectFrom('conversation')
      .select(({ fn }) => ['assignee_id', fn.countAll().as('assigned')])
      .where('status', '=', 'assigned')
      .groupBy('assignee_id')
      .execute();
    return new Map(rows.map(row => [row.assignee_id ?? '', Number(row.assigned)]));
  }

  /** Everybody who can sign in and handle conversations, by name. */
  all(): Promise<Omit<AgentProfile, 'email'>[]> {
    return this.database.read
      .selectFrom('agent')
      .select(['id', 'name', 'role', 'availability'])
      .where('role', '!=', 'editor')
      .where('deactivated_at', 'is', null)
      .where('password_hash', '!=', '')
      .orderBy('name')
      .orderBy('id')
      .execute();
  }

  async loadOf(agentId: string, db: Reader): Promise<number> {
    const row = await db
      .selectFrom('conversation')
      .select(({ fn }) => fn.countAll().as('assigned'))
      .where('assignee_id', '=', agentId)
      .where('status', '=', 'assigned')
      .executeTakeFirstOrThrow();
    return Number(row.assigned);
  }

  /** Who has the account of this id, and as what; whoever was deactivated has none any more. */
  async account(agentId: string, db: Reader): Promise<(AgentName & { role: Role }) | null> {
    const row = await db
      .selectFrom('agent')
      .select(['id', 'name', 'role'])
      .where('id', '=', agentId)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Who handles conversations and can sign in, by name. */
  async everybody(db: Reader = this.database.read): Promise<AgentName[]> {
    const rows = await db
      .selectFrom('agent')
      .select(['id', 'name'])
      .where('role', '!=', 'editor')
      .where('password_hash', '!=', '')
      .where('deactivated_at', 'is', null)
      .execute();
    return rows.sort((a, b) => a.name.localeCompare(b.name));
  }
}
