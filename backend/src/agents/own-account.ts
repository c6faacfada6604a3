import { Injectable } from '@nestjs/common';
import type { AgentProfile } from '../contract/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { Database } from '../storage/database.ts';
import { AccountEvents } from './account-events.ts';
import { hashPassword, isPassword } from './password.ts';
import { type AgentSessionIdentity, Sessions } from './sessions.ts';

/** What people change about their own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly events: AccountEvents,
  ) {}

  async rename({ id, ...agent }: AgentProfile, name: string): Promise<AgentProfile> {
    await this.database.write(db => db.updateTable('agent').set({ name }).where('id', '=', id).execute());
    await this.sessions.renew(id);
    this.#tell('renamed', id);
    return { id, ...agent, name };
  }

  /** Ends all other sessions. @returns a refusal when the current password is another one */
  async changePassword(
    { agent: { id }, sessionId }: AgentSessionIdentity,
    { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  ): Promise<null | Refusal> {
    const known = await this.#passwordHash(id);
    if (!(await isPassword(currentPassword, known))) return wrongPassword();
    const newHash = await hashPassword(newPassword);
    const ended = await this.database.write(async db => {
      // A reset, or the same from another tab, may have been faster.
      const { numUpdatedRows } = await db
        .updateTable('agent')
        .set({ password_hash: newHash })
        .where('id', '=', id)
        .where('password_hash', '=', known)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n ? this.sessions.delete(db, id, sessionId) : null;
    });
    if (ended === null) return wrongPassword();
    this.sessions.tellEnded(ended);
    this.#tell('passwordChanged', id);
    return null;
  }

  async endSession({ id }: AgentProfile, sessionId: string): Promise<null | Refusal> {
    if (!(await this.sessions.end(id, sessionId))) return new Refusal('not_found');
    this.#tell('sessionsEnded', id);
    return null;
  }

  async endOtherSessions({ agent: { id }, sessionId }: AgentSessionIdentity): Promise<void> {
    this.sessions.tellEnded(await this.database.write(db => this.sessions.delete(db, id, sessionId)));
    this.#tell('sessionsEnded', id);
  }

  async #passwordHash(id: string): Promise<string> {
    const account = this.database.read.selectFrom('agent').select('password_hash').where('id', '=', id);
    return (await account.executeTakeFirstOrThrow()).password_hash;
  }

  #tell(type: 'renamed' | 'passwordChanged' | 'sessionsEnded', id: string): void {
    this.events.publish({ type, actorId: id, agentId: id });
  }
}

const wrongPassword = () =>
  new Refusal('forbidden', {
    message: 'The current password is wrong.',
    details: { reason: 'wrong_password' },
  });
