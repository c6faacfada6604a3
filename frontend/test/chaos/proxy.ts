import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createFrameReader, packetType } from './frames.ts';
import type { Random } from './random.ts';

/** What goes wrong on the way, as probabilities of each Socket.IO event or acknowledgement. */
export interface Faults {
  drop: number;
  duplicate: number;
  /** Held back until the next one has passed. */
  reorder: number;
  /** At most so long, each frame; their order stays. */
  delayMs: number;
  /** After half a frame. */
  kill: number;
}

/** A line between client and server that can be spoilt in every way a network knows. */
export interface FaultyProxy {
  readonly url: string;
  faults: Faults;
  /** Everything in this direction disappears without a word, until `mend`. */
  cut(direction: Direction): void;
  /** Nobody can connect, until `mend`. */
  refuse(): void;
  mend(): void;
  killAll(): void;
  /** How many clients are connected now. */
  readonly connections: number;
  close(): void;
}

type Direction = 'up' | 'down';

export const noFaults: Faults = { drop: 0, duplicate: 0, reorder: 0, delayMs: 0, kill: 0 };
const holdMs = 20;

export async function openProxy(
  serverPort: () => number,
  random: Random,
  { webSockets = 'taken' }: { webSockets?: 'taken' | 'refused' | 'swallowed' } = {},
): Promise<FaultyProxy> {
  const lines = new Set<Socket>();
  const cuts = new Set<Direction>();
  let isRefusing = false;
  const server = createServer(client => {
    if (isRefusing) return void client.destroy();
    const upstream = connect(serverPort(), '127.0.0.1');
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      lines.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        lines.delete(socket);
        other.destroy();
      });
    }
    client.once('data', head => {
      const isWebSocket = /^GET \S*transport=websocket/.test(head.toString('latin1'));
      if (isWebSocket && webSockets === 'refused') return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      if (isWebSocket && webSockets === 'swallowed') return;
      const pass = isWebSocket ? passFrames : passBytes;
      pass('up', client, upstream, head);
      pass('down', upstream, client);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe

  const proxy: FaultyProxy = {
    url: `http://127.0.0.1:${port}`,
    faults: noFaults,
    cut: direction => cuts.add(direction),
    refuse() {
      isRefusing = true;
    },
    mend() {
      isRefusing = false;
      cuts.clear();
    },
    killAll() {
      for (const line of lines) line.destroy();
    },
    get connections() {
      return lines.size / 2;
    },
    close() {
      server.close();
      proxy.killAll();
    },
  };
  return proxy;

  function passBytes(direction: Direction, from: Socket, to: Socket, head?: Buffer) {
    const line = inOrder();
    const pass = (bytes: Buffer) => {
      if (random.chance(proxy.faults.kill / 4)) return void from.destroy();
      line(() => write(direction, to, bytes));
    };
    if (head) pass(head);
    from.on('data', pass);
  }

  function passFrames(direction: Direction, from: Socket, to: Socket, head?: Buffer) {
    const read = createFrameReader();
    const line = inOrder();
    let held: Buffer | null = null;
    const release = () => {
      const frame = held;
      held = null;
      if (frame) write(direction, to, frame);
    };
    const pass = (frame: Buffer) => {
      const { drop, duplicate, reorder, kill } = proxy.faults;
      if (!/^4[23]/.test(packetType(frame))) return write(direction, to, frame);
      if (random.chance(kill)) {
        write(direction, to, frame.subarray(0, frame.length / 2));
        return void from.destroy();
      }
      if (random.chance(drop)) return;
      if (held === null && random.chance(reorder)) {
        held = frame;
        return void setTimeout(release, holdMs);
      }
      write(direction, to, frame);
      if (random.chance(duplicate)) write(direction, to, frame);
      release();
    };
    const take = (bytes: Buffer) => {
      for (const frame of read(bytes)) line(() => pass(frame));
    };
    if (head) take(head);
    from.on('data', take);
  }

  function write(direction: Direction, to: Socket, bytes: Buffer) {
    if (!cuts.has(direction) && to.writable) to.write(bytes);
  }

  /** Runs one after another, each after a delay of its own. */
  function inOrder() {
    let before = Promise.resolve();
    return (act: () => void) => {
      const delayMs = proxy.faults.delayMs * random.next();
      if (delayMs > 0) before = before.then(() => new Promise(resolve => setTimeout(resolve, delayMs)));
      before = before.then(act);
    };
  }
}
