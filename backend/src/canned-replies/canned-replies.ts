import { Injectable } from '@nestjs/common';
import type { Transaction } from 'kysely';
import {
  type AgentProfile,
  type CannedReply,
  limits,
  type NewCannedReply,
  replyVariables,
  unknownVariables,
} from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { Refusal } from '../platform/refusal.ts';
import { Database } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import { CannedReplyStore } from './canned-reply-store.ts';

/** Replies that are written once and sent often: an agent's own, and those that supervisors write for everybody. */
@Injectable()
export class CannedReplies {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: CannedReplyStore,
  ) {}

  /** What this agent may send: everybody's and the own ones. */
  usableBy(agent: AgentProfile): Promise<CannedReply[]> {
    return this.store.usableBy(agent.id);
  }

  async add(agent: AgentProfile, given: NewCannedReply): Promise<CannedReply | Refusal> {
    return this.#write(async (now, db) => {
      const refused = await this.#refuse(agent, given, null, db);
      if (refused !== null) return refused;
      const id = newId();
      await this.store.add(id, ownerOf(agent, given), given, now, db);
      return { ...given, id, updatedAt: now };
    });
  }

  /** Changes it as a whole; `isShared` gives an own one to everybody, or takes it back. */
  async change(agent: AgentProfile, id: string, given: NewCannedReply): Promise<CannedReply | Refusal> {
    return this.#write(async (now, db) => {
      const before = await this.#changeable(agent, id, db);
      if (before instanceof Refusal) return before;
      const refused = await this.#refuse(agent, given, before, db);
      if (refused !== null) return refused;
      await this.store.change(id, ownerOf(agent, given), given, now, db);
      return { ...given, id, updatedAt: now };
    });
  }

  async remove(agent: AgentProfile, id: string): Promise<null | Refusal> {
    return this.#write(async (_, db) => {
      const before = await this.#changeable(agent, id, db);
      if (before instanceof Refusal) return before;
      await this.store.remove(id, db);
      return null;
    });
  }

  async #changeable(
    agent: AgentProfile,
    id: string,
    db: Transaction<Schema>,
  ): Promise<CannedReply | Refusal> {
    const reply = await this.store.find(agent.id, id, db);
    if (reply === null) return new Refusal('not_found');
    return reply.isShared && !maySpeakForAll(agent) ? sharedAreSupervisors() : reply;
  }

  /** Why this may not be kept, be it new or in the place of another. */
  async #refuse(
    agent: AgentProfile,
    given: NewCannedReply,
    before: CannedReply | null,
    db: Transaction<Schema>,
  ): Promise<Refusal | null> {
    if (given.isShared && !maySpeakForAll(agent)) return sharedAreSupervisors();
    const unknown = unknownVariables(given.text);
    if (unknown.length > 0) return unknownAre(unknown);
    const owner = ownerOf(agent, given);
    const same = await this.store.withShortcut(owner, given, db);
    if (same !== null && same.id !== before?.id) {
      const message = `There is a reply /${given.shortcut} in this language already: choose another shortcut, or change that one.`;
      return new Refusal('conflict', { message, details: { reason: 'shortcut_taken' } });
    }
    const isOneMore = before?.isShared !== given.isShared;
    if (!isOneMore || (await this.store.count(owner, db)) < limits.cannedReplies) return null;
    const message = `There are ${limits.cannedReplies} of these already: delete some that nobody uses.`;
    return new Refusal('conflict', { message, details: { reason: 'too_many' } });
  }

  #write<T>(job: (now: string, db: Transaction<Schema>) => Promise<T>): Promise<T> {
    return this.database.write(db => job(this.clock.now().toISOString(), db));
  }
}

const maySpeakForAll = ({ role }: AgentProfile) => role === 'supervisor' || role === 'admin';
const ownerOf = ({ id }: AgentProfile, { isShared }: NewCannedReply) => (isShared ? null : id);

function sharedAreSupervisors(): Refusal {
  return new Refusal('forbidden', {
    message: 'Replies for everybody are written by supervisors and administrators: keep one of your own.',
  });
}

function unknownAre(unknown: readonly string[]): Refusal {
  const inBraces = (names: readonly string[]) => names.map(name => `{{${name}}}`).join(', ');
  return new Refusal('invalid_payload', {
    message: `text: ${inBraces(unknown)} is no known variable: use ${inBraces(replyVariables)}.`,
    details: { reason: 'unknown_variables', unknown, variables: replyVariables },
  });
}
