import { Injectable } from '@nestjs/common';
import type { Namespace, Socket } from 'socket.io';
import { Caller } from '../platform/caller.ts';
import { ConnectionEvents } from '../platform/connection-events.ts';
import { Logger } from '../platform/logger.ts';
import { RateLimiter } from '../platform/rate-limiter.ts';
import { Refusal } from '../platform/refusal.ts';

/** What is known of a socket before any event of it is read. */
export interface Admitted {
  address: string;
}

/** Who is let in, in both namespaces; a refused connection learns the code as the error's message. */
@Injectable()
export class Doorkeeper {
  constructor(
    private readonly logger: Logger,
    private readonly limiter: RateLimiter,
    private readonly caller: Caller,
    private readonly connections: ConnectionEvents,
  ) {}

  /** `admit` says who it is, and keeps that in the socket's data. */
  guard<Entrant extends Socket>(
    namespace: Namespace,
    origins: 'allowed' | 'trusted',
    admit: (socket: Entrant, admitted: Admitted) => Promise<Refusal | null>,
  ): void {
    namespace.use((socket, next) => {
      // Every socket of this namespace becomes what `admit` makes of it.
      void this.#decide(socket as Entrant, origins, admit).then(refusal => {
        if (refusal === null) return next();
        this.connections.publish({ type: 'refused', namespace: namespace.name, reason: refusal.code });
        next(Object.assign(new Error(refusal.code), { data: refusal.toReply() }));
      });
    });
  }

  /** Tells the log and the metrics of a connection, and of its end. */
  register(socket: Socket): void {
    const known = { namespace: socket.nsp.name, socketId: socket.id };
    this.connections.publish({ type: 'connected', ...known, transport: socket.conn.transport.name });
    socket.once('disconnect', reason => this.connections.publish({ type: 'disconnected', ...known, reason }));
  }

  async #decide<Entrant extends Socket>(
    socket: Entrant,
    origins: 'allowed' | 'trusted',
    admit: (socket: Entrant, admitted: Admitted) => Promise<Refusal | null>,
  ): Promise<Refusal | null> {
    const { request } = socket;
    try {
      const mayConnect =
        origins === 'allowed' ? this.caller.isAllowed(request) : this.caller.isTrusted(request);
      if (!mayConnect) return new Refusal('forbidden', { message: 'Pages of this origin may not connect.' });
      const address = this.caller.addressOf(request);
      return (await this.limiter.connection(address)) ?? (await admit(socket, { address }));
    } catch (error) {
      this.logger.error({ error, socketId: socket.id }, 'a connection could not be judged');
      return new Refusal('unavailable');
    }
  }
}
