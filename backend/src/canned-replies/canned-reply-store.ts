import { Injectable } from '@nestjs/common';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { CannedReply, NewCannedReply } from '../contract/index.ts';
import { Database } from '../storage/database.ts';
import type { CannedReplyTable, Schema } from '../storage/schema.ts';

type Reader = Kysely<Schema> | Transaction<Schema>;
/** The agent whose own it is, or null where everybody's. */
type Owner = string | null;

/** Canned replies as rows. Look-ups begin at the agent: another's own ones are nowhere. */
@Injectable()
export class CannedReplyStore {
  constructor(private readonly database: Database) {}

  async usableBy(agentId: string): Promise<CannedReply[]> {
    const rows = await usable(this.database.read, agentId)
      .orderBy('shortcut')
      .orderBy('locale')
      .orderBy('id')
      .execute();
    return rows.map(toReply);
  }

  async find(agentId: string, id: string, db: Reader): Promise<CannedReply | null> {
    const row = await usable(db, agentId).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : toReply(row);
  }

  /** The one that has this shortcut in this language already, among the owner's. */
  async withShortcut(
    owner: Owner,
    { shortcut, locale }: NewCannedReply,
    db: Reader,
  ): Promise<{ id: string } | null> {
    const row = await ownedBy(db, owner)
      .select('id')
      .where('locale', '=', locale)
      .where('shortcut', '=', shortcut)
      .executeTakeFirst();
    return row ?? null;
  }

  async count(owner: Owner, db: Reader): Promise<number> {
    const { count } = await ownedBy(db, owner)
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async add(
    id: string,
    owner: Owner,
    given: NewCannedReply,
    now: string,
    db: Transaction<Schema>,
  ): Promise<void> {
    await db
      .insertInto('canned_reply')
      .values({ id, ...toRow(owner, given, now) })
      .execute();
  }

  async change(
    id: string,
    owner: Owner,
    given: NewCannedReply,
    now: string,
    db: Transaction<Schema>,
  ): Promise<void> {
    await db
      .updateTable('canned_reply')
      .set(toRow(owner, given, now))
      .where('id', '=', id)
      .execute();
  }

  async remove(id: string, db: Transaction<Schema>): Promise<void> {
    await db.deleteFrom('canned_reply').where('id', '=', id).execute();
  }
}

function usable(db: Reader, agentId: string) {
  return db
    .selectFrom('canned_reply')
    .selectAll()
    .where(({ or, eb }) => or([eb('owner_id', 'is', null), eb('owner_id', '=', agentId)]));
}

function ownedBy(db: Reader, owner: Owner) {
  const all = db.selectFrom('canned_reply');
  return owner === null ? all.where('owner_id', 'is', null) : all.where('owner_id', '=', owner);
}

function toRow(owner: Owner, { locale, shortcut, title, text }: NewCannedReply, now: string) {
  return { owner_id: owner, locale, shortcut, title, text, updated_at: now };
}

function toReply({ owner_id, updated_at, ...row }: Selectable<CannedReplyTable>): CannedReply {
  return { ...row, isShared: owner_id === null, updatedAt: updated_at };
}
