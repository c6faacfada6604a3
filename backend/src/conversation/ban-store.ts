import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import type { Ban, VisitorRecord } from '../contract/index.ts';
import { newId } from '../platform/ids.ts';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';

/** Who may not write any more, since when, why and by whose word; lifted bans are kept. */
@Injectable()
export class BanStore {
  constructor(private readonly database: Database) {}

  /** The ban that holds for each of these visitors. */
  async of(visitorIds: readonly string[]): Promise<Map<string, Ban>> {
    if (visitorIds.length === 0) return new Map();
    const rows = await this.#history()
      .where('visitor_id', 'in', visitorIds)
      .where('lifted_at', 'is', null)
      .execute();
    return new Map(rows.map(row => [row.visitor_id, toBan(row)]));
  }

  async recordOf(visitorId: string): Promise<VisitorRecord> {
    const { created_at } = await this.database.read
      .selectFrom('visitor')
      .select('created_at')
      .where('id', '=', visitorId)
      .executeTakeFirstOrThrow();
    const { count } = await this.database.read
      .selectFrom('conversation')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('visitor_id', '=', visitorId)
      .executeTakeFirstOrThrow();
    const rows = await this.#history()
      .where('visitor_id', '=', visitorId)
      .orderBy('banned_at', 'desc')
      .execute();
    const bans = rows.map(row => {
      const { lifted_at: at, lifted_by: id, lifter } = row;
      return at === null || id === null
        ? toBan(row)
        : { ...toBan(row), lifted: { at, by: { id, name: lifter ?? '' } } };
    });
    return { firstSeenAt: created_at, conversations: Number(count), bans };
  }

  /** @returns false when the visitor is banned already: the first word stands */
  async ban(
    visitorId: string,
    given: { reason: string; agentId: string; at: string },
    db: Transaction<Schema>,
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('visitor')
      .set({ banned_at: given.at })
      .where('id', '=', visitorId)
      .where('banned_at', 'is', null)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) return false;
    const { reason, agentId: banned_by, at: banned_at } = given;
    const ban = { id: newId(), visitor_id: visitorId, reason, banned_by, banned_at };
    await db
      .insertInto('visitor_ban')
      .values({ ...ban, lifted_at: null, lifted_by: null })
      .execute();
    return true;
  }

  /** @returns false when there is nothing to lift */
  async lift(
    visitorId: string,
    given: { agentId: string; at: string },
    db: Transaction<Schema>,
  ): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('visitor')
      .set({ banned_at: null })
      .where('id', '=', visitorId)
      .where('banned_at', 'is not', null)
      .executeTakeFirst();
    if (Number(numUpdatedRows) === 0) return false;
    await db
      .updateTable('visitor_ban')
      .set({ lifted_at: given.at, lifted_by: given.agentId })
      .where('visitor_id', '=', visitorId)
      .where('lifted_at', 'is', null)
      .execute();
    return true;
  }

  #history() {
    return this.database.read
      .selectFrom('visitor_ban')
      .innerJoin('agent', 'agent.id', 'visitor_ban.banned_by')
      .leftJoin('agent as lifter', 'lifter.id', 'visitor_ban.lifted_by')
      .selectAll('visitor_ban')
      .select(['agent.name as banner', 'lifter.name as lifter']);
  }
}

function toBan(row: { reason: string; banned_at: string; banned_by: string; banner: string }): Ban {
  return { reason: row.reason, at: row.banned_at, by: { id: row.banned_by, name: row.banner } };
}
