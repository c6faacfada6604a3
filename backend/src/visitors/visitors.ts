import { Injectable } from '@nestjs/common';
import type { Selectable, Transaction } from 'kysely';
import { Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { SessionSecret } from '../platform/secret.ts';
import { Database } from '../storage/database.ts';
import type { Schema, VisitorTable } from '../storage/schema.ts';
import { Identities } from './identities.ts';
import type { Identity } from './identity-token.ts';
import { readToken, signToken, type TokenClaims } from './visitor-token.ts';

const dayMs = 24 * 60 * 60 * 1000;
const rotateAfterMs = 7 * dayMs;
const formerTokenLivesMs = dayMs;
const tokenLivesMs = 180 * dayMs;

/** What somebody shows when they come: the token of an earlier visit, the host site's word, both or nothing. */
export interface Credentials {
  readonly visitorToken?: string | undefined;
  readonly identityToken?: string | undefined;
}

/** Who somebody is, and the token to come back with. */
export interface RecognisedVisitor {
  readonly visitorId: string;
  readonly visitorToken: string;
  /** Null while anonymous. */
  readonly person: { readonly name?: string } | null;
  /** Was anonymous until now: whoever else is connected as this visitor has to come again. */
  readonly isJustIdentified: boolean;
}

/** Visitors by their signed tokens. Somebody who only looks around leaves no row: that comes with the first command. */
@Injectable()
export class Visitors {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly identities: Identities,
    secret: SessionSecret,
  ) {
    this.#secret = secret.value;
  }

  /**
   * The visitor of this person, else of this token, or a new one when the token is absent, unknown or expired. Rotates a
   * token of a week. An identity token that proves nothing is refused.
   */
  async recognise({ visitorToken, identityToken }: Credentials): Promise<RecognisedVisitor | Refusal> {
    const now = this.clock.now();
    const known = await this.#find(visitorToken, now);
    if (identityToken === undefined) return this.#ofToken(known, now);
    const identity = await this.identities.read(identityToken);
    if (identity === null) {
      return new Refusal('unauthorized', {
        message: 'The identity token is not valid here: get a fresh one from your site, or connect without.',
      });
    }
    return this.#ofPerson(identity, known, now);
  }

  /** Makes the visitor's row and its current conversation known, when they are not yet. */
  async remember(visitorId: string, conversationId: string, db: Transaction<Schema>): Promise<void> {
    const now = this.clock.now().toISOString();
    await db
      .insertInto('visitor')
      .values({
        id: visitorId,
        current_conversation_id: conversationId,
        token_generation: 1,
        token_rotated_at: now,
        created_at: now,
      })
      .onConflict(conflict => conflict.column('id').doUpdateSet({ current_conversation_id: conversationId }))
      .execute();
  }

  async #ofToken(known: Known | null, now: Date): Promise<RecognisedVisitor> {
    if (known === null) return this.#welcome({ visitorId: newId(), generation: 1, issuedAt: now });
    const { token, claims, visitor } = known;
    const { visitorId } = claims;
    const isFresh = now.getTime() - claims.issuedAt.getTime() < rotateAfterMs;
    if (isFresh)
      return { visitorId, visitorToken: token, person: personOf(visitor), isJustIdentified: false };
    const generation = visitor === undefined ? 1 : await this.#rotate(visitor, now);
    return { ...this.#welcome({ visitorId, generation, issuedAt: now }), person: personOf(visitor) };
  }

  async #ofPerson(identity: Identity, known: Known | null, now: Date): Promise<RecognisedVisitor> {
    const wasAnonymous = known !== null && personOf(known.visitor) === null;
    const anonymousId = wasAnonymous ? known.claims.visitorId : null;
    const visitor = await this.identities.visitorOf(identity, anonymousId);
    const claims = { visitorId: visitor.id, generation: visitor.token_generation, issuedAt: now };
    const isJustIdentified = visitor.id === anonymousId;
    return { ...this.#welcome(claims), person: personOf(visitor), isJustIdentified };
  }

  #welcome(claims: TokenClaims): RecognisedVisitor {
    const { visitorId } = claims;
    const visitorToken = signToken(claims, this.#secret);
    return { visitorId, visitorToken, person: null, isJustIdentified: false };
  }

  /** Null for a token that is absent, not ours, or out of date. */
  async #find(token: string | undefined, now: Date): Promise<Known | null> {
    const claims = token === undefined ? null : readToken(token, this.#secret);
    if (token === undefined || claims === null) return null;
    const visitor = await this.database.read
      .selectFrom('visitor')
      .selectAll()
      .where('id', '=', claims.visitorId)
      .executeTakeFirst();
    return isValid(claims, visitor, now) ? { token, claims, visitor } : null;
  }

  /** @returns the generation of the tokens from now on */
  async #rotate(visitor: Row, now: Date): Promise<number> {
    const isDue = now.getTime() - Date.parse(visitor.token_rotated_at) >= formerTokenLivesMs;
    if (!isDue) return visitor.token_generation;
    const generation = visitor.token_generation + 1;
    await this.database.write(db =>
      db
        .updateTable('visitor')
        .set({ token_generation: generation, token_rotated_at: now.toISOString() })
        .where('id', '=', visitor.id)
        .where('token_generation', '=', visitor.token_generation)
        .execute(),
    );
    return generation;
  }
}

type Row = Selectable<VisitorTable>;

/** A valid token, and the visitor's row where there is one. */
interface Known {
  readonly token: string;
  readonly claims: TokenClaims;
  readonly visitor: Row | undefined;
}

function personOf(visitor: Row | undefined): RecognisedVisitor['person'] {
  if (!visitor?.external_id) return null;
  return visitor.name === null ? {} : { name: visitor.name };
}

function isValid(claims: TokenClaims, visitor: Row | undefined, now: Date): boolean {
  if (now.getTime() - claims.issuedAt.getTime() >= tokenLivesMs) return false;
  if (visitor === undefined || claims.generation === visitor.token_generation) return true;
  const sinceRotationMs = now.getTime() - Date.parse(visitor.token_rotated_at);
  return claims.generation === visitor.token_generation - 1 && sinceRotationMs < formerTokenLivesMs;
}
