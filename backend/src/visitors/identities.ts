import { Injectable } from '@nestjs/common';
import type { Selectable, Transaction } from 'kysely';
import { Clock } from '../platform/clock.ts';
import { Config } from '../platform/config.ts';
import { newId } from '../platform/ids.ts';
import { Database } from '../storage/database.ts';
import type { Schema, VisitorTable } from '../storage/schema.ts';
import { firstConversationId } from './first-conversation.ts';
import { type Identity, readIdentityToken } from './identity-token.ts';

/** Name and contact of a visitor, as far as they are known, and whether the host site has said so. */
export type Profile = Pick<Selectable<VisitorTable>, 'name' | 'email' | 'phone'> & { isIdentified: boolean };

/** The one before the present one would be good for another day. */
const generationsEnded = 2;

/** Whom the host site has made known: one visitor a person, on whatever device. */
@Injectable()
export class Identities {
  readonly #secret: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.#secret = config.identitySecret;
  }

  /** Null for a token that proves nothing, and for every token while no secret is set. */
  async read(identityToken: string): Promise<Identity | null> {
    if (this.#secret === undefined) return null;
    return readIdentityToken(identityToken, this.#secret, this.clock.now());
  }

  /**
   * The visitor of this person: the one they are already, else the anonymous one they were until now, else a new one.
   * The tokens of an anonymous visitor end with that, so that nobody who shared the device before goes on reading.
   */
  async visitorOf(identity: Identity, anonymousId: string | null): Promise<Selectable<VisitorTable>> {
    const known = await this.#find(identity.sub);
    if (known !== undefined && !hasNews(identity, known)) return known;
    const visitor = await this.database.write(
      async db => (await this.#update(identity, db)) ?? this.#introduce(identity, anonymousId ?? newId(), db),
    );
    // Nobody is taken over: who was anonymous when we looked may have become somebody else.
    return visitor ?? this.visitorOf(identity, null);
  }

  async profilesOf(visitorIds: readonly string[]): Promise<Map<string, Profile>> {
    if (visitorIds.length === 0) return new Map();
    const rows = await this.database.read
      .selectFrom('visitor')
      .select(['id', 'external_id', 'name', 'email', 'phone'])
      .where('id', 'in', visitorIds)
      .execute();
    return new Map(
      rows.map(({ id, external_id, ...known }) => [id, { ...known, isIdentified: external_id !== null }]),
    );
  }

  #find(externalId: string) {
    return this.database.read
      .selectFrom('visitor')
      .selectAll()
      .where('external_id', '=', externalId)
      .executeTakeFirst();
  }

  #update(identity: Identity, db: Transaction<Schema>) {
    return db
      .updateTable('visitor')
      .set(columnsOf(identity))
      .where('external_id', '=', identity.sub)
      .returningAll()
      .executeTakeFirst();
  }

  #introduce(identity: Identity, visitorId: string, db: Transaction<Schema>) {
    const now = this.clock.now().toISOString();
    const known = { ...columnsOf(identity), token_rotated_at: now };
    return db
      .insertInto('visitor')
      .values({
        id: visitorId,
        current_conversation_id: firstConversationId(visitorId),
        token_generation: 1 + generationsEnded,
        created_at: now,
        ...known,
      })
      .onConflict(conflict =>
        conflict
          .column('id')
          .doUpdateSet(({ eb }) => ({
            ...known,
            token_generation: eb('visitor.token_generation', '+', generationsEnded),
          }))
          .where('visitor.external_id', 'is', null),
      )
      .returningAll()
      .executeTakeFirst();
  }
}

/** What a token does not tell stays as it was known. */
function columnsOf({ sub, name, email, phone }: Identity) {
  return {
    external_id: sub,
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

function hasNews(identity: Identity, known: Selectable<VisitorTable>): boolean {
  const { name = known.name, email = known.email, phone = known.phone } = identity;
  return name !== known.name || email !== known.email || phone !== known.phone;
}
