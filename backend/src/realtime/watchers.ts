import { Injectable } from '@nestjs/common';
import { Logger } from '../platform/logger.ts';
import type { AgentNamespace } from './broadcaster.ts';
import { rooms } from './rooms.ts';

/**
 * Who has a conversation open, told to everybody who has. The socket rooms are the truth: a socket that goes, however it
 * goes, leaves them by itself, and who comes back opens the conversation again. So nobody is seen where nobody looks.
 */
@Injectable()
export class Watchers {
  readonly #moved = new Set<string>();
  #telling = false;

  constructor(private readonly logger: Logger) {}

  serve(namespace: AgentNamespace): void {
    const onMove = (room: string) => {
      const conversationId = rooms.watchedIn(room);
      if (conversationId === null) return;
      this.#moved.add(conversationId);
      void this.#tellAll(namespace); // reports its own failure
    };
    namespace.adapter.on('join-room', onMove);
    namespace.adapter.on('leave-room', onMove);
  }

  /** One after another, so that an older list never comes after a newer one. */
  async #tellAll(namespace: AgentNamespace): Promise<void> {
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (const conversationId of this.#moved) {
        // A tab that closes leaves many rooms at once, and all its rooms before anybody is told.
        await new Promise(setImmediate);
        this.#moved.delete(conversationId);
        await this.#tell(namespace, conversationId);
      }
    } catch (error) {
      this.logger.error({ error }, 'who watches could not be told; the next who comes or goes heals it');
    } finally {
      this.#telling = false;
    }
  }

  async #tell(namespace: AgentNamespace, conversationId: string): Promise<void> {
    const room = namespace.in(rooms.watchers(conversationId));
    const sockets = await room.fetchSockets();
    const byId = new Map(
      sockets.map(({ data: { agent } }) => [agent.id, { id: agent.id, name: agent.name }]),
    );
    room.emit('watchers', { conversationId, watchers: [...byId.values()] });
  }
}
