import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Selectable, Transaction } from 'kysely';
import { Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { SessionSecret } from '../platform/secret.ts';
import { Database } from '../storage/database.ts';
import type { Schema, VisitorTable } from '../storage/schema.ts';
import { readToken, signToken, type TokenClaims } from './visitor-token.ts';

const dayMs = 24 * 60 * 60 * 1000;
const rotateAfterMs = 7 * dayMs;
const formerTokenLivesMs = dayMs;
const tokenLivesMs = 180 * dayMs;

/** Who somebody is, and the token to come back with. */
export interface RecognisedVisitor {
  readonly visitorId: string;
  readonly visitorToken: string;
}

/** Visitors by their signed tokens. Somebody who only looks around leaves no row: that comes with the first command. */
@Injectable()
export class Visitors {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    secret: SessionSecret,
  ) {
    this.#secret = secret.value;
  }

  /** The visitor of this token, or a new one when it is absent, unknown or expired. Rotates a token of a week. */
  async recognise(token: string | undefined): Promise<RecognisedVisitor> {
    const now = this.clock.now();
    const claims = token === undefined ? null : readToken(token, this.#secret);
    if (token === undefined || claims === null) return this.#welcome(newId(), now);
    const visitor = await this.#find(claims.visitorId);
    if (!isValid(claims, visitor, now)) return this.#welcome(newId(), now);
    if (now.getTime() - claims.issuedAt.getTime() < rotateAfterMs) {
      return { visitorId: claims.visitorId, visitorToken: token };
    }
    if (visitor === undefined) return this.#welcome(claims.visitorId, now);
    return { visitorId: visitor.id, visitorToken: await this.#rotate(visitor, now) };
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

  #welcome(visitorId: string, now: Date): RecognisedVisitor {
    return { visitorId, visitorToken: signToken({ visitorId, generation: 1, issuedAt: now }, this.#secret) };
  }

  async #rotate(visitor: Selectable<VisitorTable>, now: Date): Promise<string> {
    const isDue = now.getTime() - Date.parse(visitor.token_rotated_at) >= formerTokenLivesMs;
    const generation = visitor.token_generation + (isDue ? 1 : 0);
    if (isDue) {
      await this.database.write(db =>
        db
          .updateTable('visitor')
          .set({ token_generation: generation, token_rotated_at: now.toISOString() })
          .where('id', '=', visitor.id)
          .where('token_generation', '=', visitor.token_generation)
          .execute(),
      );
    }
    return signToken({ visitorId: visitor.id, generation, issuedAt: now }, this.#secret);
  }

  #find(id: string): Promise<Selectable<VisitorTable> | undefined> {
    return this.database.read.selectFrom('visitor').selectAll().where('id', '=', id).executeTakeFirst();
  }
}

/** The conversation a visitor has before any row says so: always the same one, on all their devices. */
export function firstConversationId(visitorId: string): string {
  return createHash('sha256').update(`first conversation of ${visitorId}`).digest('base64url').slice(0, 22);
}

function isValid(claims: TokenClaims, visitor: Selectable<VisitorTable> | undefined, now: Date): boolean {
  if (now.getTime() - claims.issuedAt.getTime() >= tokenLivesMs) return false;
  if (visitor === undefined || claims.generation === visitor.token_generation) return true;
  const sinceRotationMs = now.getTime() - Date.parse(visitor.token_rotated_at);
  return claims.generation === visitor.token_generation - 1 && sinceRotationMs < formerTokenLivesMs;
}
