import { Injectable } from '@nestjs/common';
import type { Selectable, Transaction } from 'kysely';
import type { Availability, GivenSubscription, Locale } from '../contract/index.ts';
import { Database } from '../storage/database.ts';
import type { AgentTable, PushSubscriptionTable, Schema } from '../storage/schema.ts';

/** A signed-in browser that wants to be told while no console is open in it, and whose it is. */
export interface Subscription {
  readonly sessionId: string;
  readonly agentId: string;
  readonly availability: Availability;
  readonly endpoint: string;
  readonly keys: GivenSubscription['keys'];
  readonly locale: Locale;
  readonly origin: string;
}

/** One a session: it ends with it, however that ends. One a browser: who subscribes there last is told there. */
@Injectable()
export class PushSubscriptionStore {
  constructor(private readonly database: Database) {}

  /** Of everybody who handles conversations and may still sign in. */
  async all(now: Date): Promise<Subscription[]> {
    return (await this.#living(now).execute()).map(toSubscription);
  }

  async of(sessionId: string, now: Date): Promise<Subscription | null> {
    const row = await this.#living(now).where('session_id', '=', sessionId).executeTakeFirst();
    return row === undefined ? null : toSubscription(row);
  }

  /** @returns false where the session has ended meanwhile */
  async keep(
    sessionId: string,
    { endpoint, keys, locale }: GivenSubscription,
    origin: string,
    now: Date,
    db: Transaction<Schema>,
  ): Promise<boolean> {
    const session = await db
      .selectFrom('agent_session')
      .select('id')
      .where('id', '=', sessionId)
      .executeTakeFirst();
    if (session === undefined) return false;
    await db
      .deleteFrom('push_subscription')
      .where('endpoint', '=', endpoint)
      .where('session_id', '!=', sessionId)
      .execute();
    const said = { endpoint, ...keys, origin };
    await db
      .insertInto('push_subscription')
      .values({ session_id: sessionId, ...said, locale: locale ?? 'fr', created_at: now.toISOString() })
      .onConflict(conflict =>
        conflict.column('session_id').doUpdateSet({ ...said, ...(locale === undefined ? {} : { locale }) }),
      )
      .execute();
    return true;
  }

  /** How many other browsers of this agent are told. */
  async countOthers(agentId: string, sessionId: string, db: Transaction<Schema>): Promise<number> {
    const { count } = await db
      .selectFrom('push_subscription')
      .innerJoin('agent_session', 'agent_session.id', 'push_subscription.session_id')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('agent_id', '=', agentId)
      .where('session_id', '!=', sessionId)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async forget(sessionId: string): Promise<void> {
    await this.database.write(db =>
      db.deleteFrom('push_subscription').where('session_id', '=', sessionId).execute(),
    );
  }

  /** Its push service knows it no more; one that took its place in the meantime stays. */
  async forgetEndpoint(endpoint: string): Promise<void> {
    await this.database.write(db =>
      db.deleteFrom('push_subscription').where('endpoint', '=', endpoint).execute(),
    );
  }

  #living(now: Date) {
    return this.database.read
      .selectFrom('push_subscription')
      .innerJoin('agent_session', 'agent_session.id', 'push_subscription.session_id')
      .innerJoin('agent', 'agent.id', 'agent_session.agent_id')
      .select(['session_id', 'agent_id', 'availability', 'endpoint', 'p256dh', 'auth'])
      .select(['push_subscription.locale', 'push_subscription.origin'])
      .where('expires_at', '>', now.toISOString())
      .where('deactivated_at', 'is', null)
      .where('role', '!=', 'editor');
  }
}

type Row = Omit<Selectable<PushSubscriptionTable>, 'created_at'> &
  Pick<Selectable<AgentTable>, 'availability'> & { agent_id: string };

function toSubscription(row: Row): Subscription {
  const { endpoint, p256dh, auth, locale, origin, availability } = row;
  return {
    ...{ sessionId: row.session_id, agentId: row.agent_id, availability },
    ...{ endpoint, keys: { p256dh, auth }, locale, origin },
  };
}
