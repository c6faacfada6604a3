import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { AgentProfile, Availability, Presence } from '../contract/index.ts';
import { Clock } from '../platform/clock.ts';
import { Accounts } from './accounts.ts';
import type { AgentSessionIdentity } from './sessions.ts';

/** How long an agent may be gone before what they hold waits for somebody else: a reload, a tunnel, a restart of ours. */
export const presenceGraceMs = 60_000;

interface Present {
  readonly agent: AgentProfile;
  /** The session of each socket. */
  readonly sockets: ReadonlyMap<string, string>;
}

/** Which agents are connected, since when the others are gone, and what they say of themselves. */
@Injectable()
export class Presences implements OnApplicationBootstrap {
  readonly #present = new Map<string, Present>();
  readonly #goneSince = new Map<string, number>();
  readonly #listeners = new Set<(presence: Presence) => void>();
  /** Before this nobody could come: who was not seen yet is gone since then. */
  #openSince = Number.POSITIVE_INFINITY;

  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.#openSince = this.clock.now().getTime();
  }

  /** @returns its own undo */
  onChange(listener: (presence: Presence) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Who is connected. */
  all(): Presence[] {
    return [...this.#present.values()].map(toPresence);
  }

  isConnected(agentId: string): boolean {
    return this.#present.has(agentId);
  }

  /** Whether a console is open in this browser of theirs. */
  isOpen(agentId: string, sessionId: string): boolean {
    const sessionIds = this.#present.get(agentId)?.sockets.values() ?? [];
    return [...sessionIds].includes(sessionId);
  }

  /** Whether the agent's last socket is gone for longer than the grace, also when that was before our last restart. */
  hasLapsed(agentId: string): boolean {
    if (this.isConnected(agentId)) return false;
    const goneSince = this.#goneSince.get(agentId) ?? this.#openSince;
    return this.clock.now().getTime() - goneSince >= presenceGraceMs;
  }

  connected({ agent, sessionId }: AgentSessionIdentity, socketId: string): void {
    const before = this.#present.get(agent.id);
    const present = { agent, sockets: new Map(before?.sockets).set(socketId, sessionId) };
    this.#present.set(agent.id, present);
    this.#goneSince.delete(agent.id);
    if (before === undefined) this.#tell(present);
  }

  disconnected(agentId: string, socketId: string): void {
    const before = this.#present.get(agentId);
    if (before === undefined) return;
    const sockets = new Map(before.sockets);
    sockets.delete(socketId);
    const present = { ...before, sockets };
    if (present.sockets.size > 0) {
      this.#present.set(agentId, present);
      return;
    }
    this.#present.delete(agentId);
    this.#goneSince.set(agentId, this.clock.now().getTime());
    this.#tell(present);
  }

  async choose(agent: AgentProfile, availability: Availability): Promise<Presence> {
    await this.accounts.setAvailability(agent.id, availability);
    const sockets = this.#present.get(agent.id)?.sockets ?? new Map<string, string>();
    const chosen = { agent: { ...agent, availability }, sockets };
    // The last socket may have gone while this was written; then they are not here.
    if (sockets.size > 0) this.#present.set(agent.id, chosen);
    return this.#tell(chosen);
  }

  #tell(present: Present): Presence {
    const presence = toPresence(present);
    for (const listener of this.#listeners) listener(presence);
    return presence;
  }
}

function toPresence({ agent, sockets }: Present): Presence {
  return {
    agentId: agent.id,
    name: agent.name,
    availability: agent.availability,
    connected: sockets.size > 0,
  };
}
