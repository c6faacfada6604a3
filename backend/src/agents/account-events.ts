import { Injectable } from '@nestjs/common';
import type { Role } from '../contract/index.ts';
import { Logger } from '../platform/logger.ts';

/** Who did what to whose account; ids only. `actorId` is the owner where people act on their own account. */
export type AccountEvent = { readonly actorId: string; readonly agentId: string } & (
  | { readonly type: 'created' | 'invited' | 'resetLinkMade' | 'linkRevoked' | 'linkUsed' }
  | { readonly type: 'renamed' | 'passwordChanged' | 'sessionsEnded' | 'deactivated' | 'reactivated' }
  | { readonly type: 'dutiesChanged' }
  | { readonly type: 'roleChanged'; readonly role: Role }
);

/** Where accounts say what became of them, after it is durable. */
@Injectable()
export class AccountEvents {
  readonly #listeners = new Set<(event: AccountEvent) => void>();
  readonly #stopListeners = new Set<(agentId: string) => void>();

  constructor(private readonly logger: Logger) {}

  /** @returns its own undo */
  subscribe(listener: (event: AccountEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * For whoever gave an agent something to do: from now on this account answers nobody (it was deactivated, or is an
   * editor's). Told again at each start, so that a crash in between leaves nothing undone. @returns its own undo
   */
  onStoppedAnswering(listener: (agentId: string) => void): () => void {
    this.#stopListeners.add(listener);
    return () => this.#stopListeners.delete(listener);
  }

  publish(event: AccountEvent): void {
    for (const listener of this.#listeners) this.#safely(() => listener(event));
    const stops = event.type === 'deactivated' || (event.type === 'roleChanged' && event.role === 'editor');
    if (stops) this.tellStoppedAnswering(event.agentId);
  }

  tellStoppedAnswering(agentId: string): void {
    for (const listener of this.#stopListeners) this.#safely(() => listener(agentId));
  }

  /** A listener that fails takes neither the others nor the answer along. */
  #safely(tell: () => void): void {
    try {
      tell();
    } catch (error) {
      this.logger.error({ error }, 'a listener to accounts failed');
    }
  }
}
