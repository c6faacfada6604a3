import { Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { Transaction } from 'kysely';
import type { AgentProfile, OwnSession } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { type Authenticated, toProfile } from './accounts.ts';
import { deviceOf } from './device.ts';
import { hashOf, newToken } from './secret-token.ts';

export const sessionCookie = 'mosala_session';
export const sessionLivesMs = 14 * 24 * 60 * 60 * 1000;
/** Seeing somebody is a write: once in a while is enough to recognise a session by. */
const seenEveryMs = 5 * 60 * 1000;

/** An agent who is signed in, by one cookie in one browser. */
export interface AgentSessionIdentity {
  readonly sessionId: string;
  readonly agent: AgentProfile;
}

/** Signed-in browsers. HTTP and sockets look them up here and nowhere else. */
@Injectable()
export class Sessions {
  readonly #endListeners = new Set<(sessionId: string) => void>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the cookie's value, which is kept nowhere on the server; null where the password is another one by now */
  async start({ agent, passwordHash }: Authenticated, userAgent: string | undefined): Promise<string | null> {
    const token = newToken();
    const now = this.clock.now();
    const session = {
      id: hashOf(token),
      agent_id: agent.id,
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + sessionLivesMs).toISOString(),
      last_seen_at: now.toISOString(),
      ...deviceOf(userAgent),
    };
    const isStarted = await this.database.write(async db => {
      // A write, so that on PostgreSQL too a new password comes before this session or ends it.
      const { numUpdatedRows } = await db
        .updateTable('agent')
        .set({ password_hash: passwordHash })
        .where('id', '=', agent.id)
        .where('password_hash', '=', passwordHash)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 1n) await db.insertInto('agent_session').values(session).execute();
      return numUpdatedRows === 1n;
    });
    return isStarted ? token : null;
  }

  /** Who sends this Cookie header, or null. */
  async identify(cookieHeader: string | undefined): Promise<AgentSessionIdentity | null> {
    const token = cookieHeader === undefined ? undefined : parseCookie(cookieHeader)[sessionCookie];
    if (!token) return null;
    const sessionId = hashOf(token);
    const row = await this.database.read
      .selectFrom('agent_session')
      .innerJoin('agent', 'agent.id', 'agent_session.agent_id')
      .selectAll('agent')
      .select('agent_session.last_seen_at')
      .where('agent_session.id', '=', sessionId)
      .where('agent_session.expires_at', '>', this.clock.now().toISOString())
      .where('agent.deactivated_at', 'is', null)
      .executeTakeFirst();
    if (row === undefined) return null;
    this.#see(sessionId, row.last_seen_at);
    return { sessionId, agent: toProfile(row) };
  }

  /** The sessions of one agent, last seen first; `current` is the one who asks. */
  async of(agentId: string, current: string): Promise<OwnSession[]> {
    const rows = await this.database.read
      .selectFrom('agent_session')
      .selectAll()
      .where('agent_id', '=', agentId)
      .where('expires_at', '>', this.clock.now().toISOString())
      .orderBy('last_seen_at', 'desc')
      .execute();
    return rows.map(({ id, created_at, last_seen_at, browser, system }) => ({
      ...{ id, createdAt: created_at, lastSeenAt: last_seen_at, browser, system },
      isCurrent: id === current,
    }));
  }

  /** Ends one session of this agent. @returns whether there was one */
  async end(agentId: string, sessionId: string): Promise<boolean> {
    const ended = await this.database.write(db =>
      db
        .deleteFrom('agent_session')
        .where('id', '=', sessionId)
        .where('agent_id', '=', agentId)
        .returning('id')
        .execute(),
    );
    this.tellEnded(ended.map(({ id }) => id));
    return ended.length > 0;
  }

  /** Within somebody's transaction: deletes the agent's sessions, but one. @returns what `tellEnded` is told after it */
  async delete(db: Transaction<Schema>, agentId: string, except = ''): Promise<string[]> {
    const rows = await db
      .deleteFrom('agent_session')
      .where('agent_id', '=', agentId)
      .where('id', '!=', except)
      .returning('id')
      .execute();
    return rows.map(({ id }) => id);
  }

  tellEnded(sessionIds: readonly string[]): void {
    for (const sessionId of sessionIds) for (const listener of this.#endListeners) listener(sessionId);
  }

  /** Who this agent is has changed: what is held open in their name is let go, and taken up anew as who they are now. */
  async renew(agentId: string): Promise<void> {
    this.tellEnded((await this.of(agentId, '')).map(({ id }) => id));
  }

  /** For whoever holds something open in the name of a session: it must be let go. @returns its own undo */
  onEnd(listener: (sessionId: string) => void): () => void {
    this.#endListeners.add(listener);
    return () => this.#endListeners.delete(listener);
  }

  async deleteExpired(): Promise<void> {
    const now = this.clock.now().toISOString();
    await this.database.write(db => db.deleteFrom('agent_session').where('expires_at', '<=', now).execute());
  }

  #see(sessionId: string, lastSeenAt: string): void {
    const now = this.clock.now();
    if (now.getTime() - Date.parse(lastSeenAt) < seenEveryMs) return;
    const seen = this.database.write(db =>
      db
        .updateTable('agent_session')
        .set({ last_seen_at: now.toISOString() })
        .where('id', '=', sessionId)
        .execute(),
    );
    seen.catch(() => {}); // on a full disk people may still look; the next request tries again
  }
}
