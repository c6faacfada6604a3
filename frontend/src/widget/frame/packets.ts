/**
 * Socket.IO's packets as far as the panel uses them: JSON, in the default namespace. The whole of socket.io-parser would
 * weigh a kilobyte more. The build puts it in that package's place.
 *
 * @see https://socket.io/docs/v4/socket-io-protocol/#packet-encoding
 */
interface Packet {
  type: number;
  nsp?: string;
  id?: number;
  data?: unknown;
}

export const protocol = 5;

export const PacketType = {
  CONNECT: 0,
  DISCONNECT: 1,
  EVENT: 2,
  ACK: 3,
  CONNECT_ERROR: 4,
  // Never met, but named by the client.
  BINARY_EVENT: 5,
  BINARY_ACK: 6,
} as const;

export class Encoder {
  encode({ type, id, data }: Packet): string[] {
    return [`${type}${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`];
  }
}

/** Tells its one listener of each packet. Throws at what is none, which ends the connection. */
export class Decoder {
  private tell: (packet: Packet) => void = () => {};

  on(_: 'decoded', listener: (packet: Packet) => void): void {
    this.tell = listener;
  }

  off(): void {
    this.tell = () => {};
  }

  add(text: string): void {
    const [, type, id, json] = /^([0-4])(\d*)(.*)$/s.exec(text) ?? [];
    const packet: Packet = { type: Number(type), nsp: '/' };
    if (id) packet.id = Number(id);
    if (json) packet.data = JSON.parse(json);
    if (type === undefined || !isWhole(packet)) throw new Error('invalid packet');
    this.tell(packet);
  }

  destroy(): void {}
}

function isWhole({ type, data }: Packet): boolean {
  switch (type) {
    case PacketType.EVENT:
      return Array.isArray(data) && typeof data[0] === 'string';
    case PacketType.ACK:
      return Array.isArray(data);
    case PacketType.DISCONNECT:
      return data === undefined;
    default:
      return typeof data === 'object' && data !== null;
  }
}
