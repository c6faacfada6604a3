import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { Conversation } from './conversation.ts';
import { estimateBasis, type PastWait } from './wait-estimate.ts';

/** How long those waited whom a person has answered. */
@Injectable()
export class WaitStore {
  constructor(private readonly database: Database) {}

  /** `waiting` is a conversation of the queue that somebody takes now. */
  async add(
    { id, department, epochSince }: Conversation,
    now: string,
    db: Transaction<Schema>,
  ): Promise<void> {
    await db
      .insertInto('wait')
      .values({ conversation_id: id, department, queued_at: epochSince, answered_at: now })
      .execute();
  }

  /** What an estimate for this department is made of, oldest first; null is for all of them. */
  async basis(department: string | null, now: Date): Promise<PastWait[]> {
    let query = this.database.read
      .selectFrom('wait')
      .select(['queued_at as queuedAt', 'answered_at as answeredAt'])
      .where('answered_at', '>=', new Date(now.getTime() - estimateBasis.recentMs).toISOString());
    if (department !== null) query = query.where('department', '=', department);
    const waits = await query.orderBy('answered_at', 'desc').limit(estimateBasis.most).execute();
    return waits.reverse();
  }
}
