import { Injectable } from '@nestjs/common';
import type { Namespace, Socket } from 'socket.io';
import { CallerAddress } from '../platform/caller-address.ts';
import { Config } from '../platform/config.ts';
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
    private readonly config: Config,
    private readonly logger: Logger,
    private readonly limiter: RateLimiter,
    private readonly addresses: CallerAddress,
    private readonly connections: ConnectionEvents,
  ) {}

  /** `isAllowed` judges the origin; `admit` says who it is, and keeps that in the socket's data. */
  guard<Caller extends Socket>(
    namespace: Namespace,
    isAllowed: (headers: Caller['handshake']['headers'], config: Config) => boolean,
    admit: (socket: Caller, admitted: Admitted) => Promise<Refusal | null>,
  ): void {
    namespace.use((socket, next) => {
      void this.#decide(socket as Caller, isAllowed, admit).then(refusal => {
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

  async #decide<Caller extends Socket>(
    socket: Caller,
    isAllowed: (headers: Caller['handshake']['headers'], config: Config) => boolean,
    admit: (socket: Caller, admitted: Admitted) => Promise<Refusal | null>,
  ): Promise<Refusal | null> {
    try {
      if (!isAllowed(socket.handshake.headers, this.config)) return new Refusal('forbidden');
      const address = this.addresses.of(socket.request);
      return (await this.limiter.connection(address)) ?? (await admit(socket, { address }));
    } catch (error) {
      this.logger.error({ error, socketId: socket.id }, 'a connection could not be judged');
      return new Refusal('unavailable');
    }
  }
}
