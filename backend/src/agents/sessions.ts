import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parseCookie } from 'cookie';
import type { AgentProfile } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { Database } from '../storage/database.ts';
import { toProfile } from './accounts.ts';

export const sessionCookie = 'mosala_session';
export const sessionLivesMs = 14 * 24 * 60 * 60 * 1000;

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

  /** @returns the cookie's value, which is kept nowhere on the server */
  async start(agentId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.database.write(db =>
      db
        .insertInto('agent_session')
        .values({
          id: idOf(token),
          agent_id: agentId,
          created_at: now.toISOString(),
          expires_at: new Date(now.getTime() + sessionLivesMs).toISOString(),
        })
        .execute(),
    );
    return token;
  }

  /** Who sends this Cookie header, or null. */
  async identify(cookieHeader: string | undefined): Promise<AgentSessionIdentity | null> {
    const token = cookieHeader === undefined ? undefined : parseCookie(cookieHeader)[sessionCookie];
    if (!token) return null;
    const sessionId = idOf(token);
    const row = await this.database.read
      .selectFrom('agent_session')
      .innerJoin('agent', 'agent.id', 'agent_session.agent_id')
      .selectAll('agent')
      .where('agent_session.id', '=', sessionId)
      .where('agent_session.expires_at', '>', this.clock.now().toISOString())
      .executeTakeFirst();
    return row === undefined ? null : { sessionId, agent: toProfile(row) };
  }

  async end(sessionId: string): Promise<void> {
    await this.database.write(db => db.deleteFrom('agent_session').where('id', '=', sessionId).execute());
    for (const listener of this.#endListeners) listener(sessionId);
  }

  /** For whoever holds something open in the name of a session. @returns its own undo */
  onEnd(listener: (sessionId: string) => void): () => void {
    this.#endListeners.add(listener);
    return () => this.#endListeners.delete(listener);
  }

  async deleteExpired(): Promise<void> {
    const now = this.clock.now().toISOString();
    await this.database.write(db => db.deleteFrom('agent_session').where('expires_at', '<=', now).execute());
  }
}

function idOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
