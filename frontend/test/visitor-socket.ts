import type { VisitorSession } from 'backend/contract';
import { io } from 'socket.io-client';
import type { TestServer } from './server.ts';
import type { Wire } from './wire.ts';

/** A visitor without a widget: quicker where much is to be written. */
export interface SocketVisitor {
  /** In this order, each once the one before is stored. */
  write(messages: readonly string[]): Promise<void>;
  leaveContact(contact: { name: string; email: string }): Promise<void>;
  /** The widget on the other end of this wire is the same visitor's. */
  takeOver(wire: Wire): void;
  leave(): void;
}

export async function visitorOnSocket(server: TestServer, page: string): Promise<SocketVisitor> {
  const socket = io(server.origin, {
    auth: { page, locale: 'fr' },
    transports: ['websocket'],
    forceNew: true,
  });
  const { visitorToken } = await new Promise<VisitorSession>(resolve => socket.once('session', resolve));
  const ask = async (event: string, payload: object) => {
    const reply = await socket.timeout(5_000).emitWithAck(event, payload);
    if (!reply.ok) throw new Error(`${JSON.stringify(payload)}: ${JSON.stringify(reply.error)}`);
  };
  return {
    async write(messages) {
      for (const message of messages) await ask('sendMessage', { message });
    },
    leaveContact: contact => ask('leaveContact', contact),
    takeOver(wire) {
      wire.toServer = frame => {
        if (!frame.startsWith('40{')) return frame; // not the handshake
        return `40${JSON.stringify({ ...JSON.parse(frame.slice(2)), visitorToken })}`;
      };
    },
    leave: () => void socket.disconnect(),
  };
}
