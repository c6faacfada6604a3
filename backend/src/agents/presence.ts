import { Injectable } from '@nestjs/common';
import type { AgentProfile, Availability, Presence } from '../contract/index.ts';
import { Accounts } from './accounts.ts';

interface Present {
  readonly agent: AgentProfile;
  readonly sockets: Set<string>;
}

/** Which agents are connected, and what they say of themselves. */
@Injectable()
export class Presences {
  readonly #present = new Map<string, Present>();
  readonly #listeners = new Set<(presence: Presence) => void>();

  constructor(private readonly accounts: Accounts) {}

  /** @returns its own undo */
  onChange(listener: (presence: Presence) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  all(): Presence[] {
    return [...this.#present.values()].map(toPresence);
  }

  connected(agent: AgentProfile, socketId: string): void {
    const before = this.#present.get(agent.id);
    this.#present.set(agent.id, { agent, sockets: new Set(before?.sockets).add(socketId) });
    if (before === undefined) this.#tell(agent.id);
  }

  disconnected(agentId: string, socketId: string): void {
    const present = this.#present.get(agentId);
    if (present === undefined) return;
    present.sockets.delete(socketId);
    if (present.sockets.size > 0) return;
    this.#present.delete(agentId);
    for (const listener of this.#listeners) listener(toPresence(present));
  }

  async choose(agent: AgentProfile, availability: Availability): Promise<Presence> {
    await this.accounts.setAvailability(agent.id, availability);
    const chosen = {
      agent: { ...agent, availability },
      sockets: this.#present.get(agent.id)?.sockets ?? new Set<string>(),
    };
    this.#present.set(agent.id, chosen);
    this.#tell(agent.id);
    return toPresence(chosen);
  }

  #tell(agentId: string): void {
    const present = this.#present.get(agentId);
    if (present === undefined) return;
    for (const listener of this.#listeners) listener(toPresence(present));
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
