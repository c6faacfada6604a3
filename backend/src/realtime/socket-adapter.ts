import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { limits } from '../contract/index.ts';
import { Config } from '../platform/config.ts';
import { ConnectionEvents } from '../platform/connection-events.ts';

/** Socket.IO's own settings, and its traffic told to whoever counts. */
export class SocketAdapter extends IoAdapter {
  readonly #config: Config;
  readonly #connections: ConnectionEvents;

  constructor(app: INestApplicationContext) {
    super(app);
    this.#config = app.get(Config);
    this.#connections = app.get(ConnectionEvents);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    // Nest asks for all options where Socket.IO itself takes some.
    const settings: Partial<ServerOptions> = {
      ...options,
      maxHttpBufferSize: limits.packetBytes,
      cors: { origin: this.#config.corsOrigins.includes('*') ? '*' : [...this.#config.corsOrigins] },
      serveClient: false,
      cleanupEmptyChildNamespaces: true,
    };
    const server: Server = super.createIOServer(port, settings as ServerOptions);
    server.engine.on('connection_error', ({ message }: { message: string }) =>
      this.#connections.publish({ type: 'refused', namespace: 'engine', reason: message }),
    );
    server.engine.on('connection', (connection: EngineConnection) => {
      connection.on('packet', packet => this.#count('received', packet));
      connection.on('packetCreate', packet => this.#count('sent', packet));
    });
    // Of namespaces that nobody serves: socket.io's own refusal is a sentence, the contract's is a code.
    server.of(/^\/(?!agent$)./).use((_, next) => next(new Error('not_found')));
    return server;
  }

  #count(type: 'received' | 'sent', { data }: EnginePacket): void {
    if (data !== undefined) this.#connections.publish({ type, bytes: Buffer.byteLength(data) });
  }
}

interface EnginePacket {
  data?: string | Buffer;
}

interface EngineConnection {
  on(event: 'packet' | 'packetCreate', listener: (packet: EnginePacket) => void): void;
}
