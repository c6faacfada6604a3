import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Bytes; a file comes bit by bit, as browsers see that it is slow. */
const packet = 700;

/**
 * A line of so many bits a second, shared by all connections, with a round trip that also opening a connection takes.
 * Counts the bytes of both directions. No TLS, which would take one or two round trips more.
 */
export async function openSlowLine({ targetPort, bitsPerSecond, roundTripMs }) {
  const line = { bytes: 0 };
  const lanes = { up: { freeAt: 0 }, down: { freeAt: 0 } };
  const server = createServer(client => {
    const openAt = performance.now() + roundTripMs;
    const target = connect(targetPort, '127.0.0.1');
    carry(client, target, lanes.up, openAt);
    carry(target, client, lanes.down, openAt);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(line, { port: server.address().port, close: () => server.close() });

  function carry(from, to, lane, openAt) {
    from.on('data', chunk => {
      line.bytes += chunk.length;
      for (let at = 0; at < chunk.length; at += packet) {
        const part = chunk.subarray(at, at + packet);
        const startsAt = Math.max(performance.now(), lane.freeAt, openAt);
        lane.freeAt = startsAt + (part.length * 8_000) / bitsPerSecond;
        const arrivesAt = lane.freeAt + roundTripMs / 2;
        setTimeout(() => to.writable && to.write(part), arrivesAt - performance.now());
      }
    });
    // What is still on its way arrives before the end.
    from.on('close', () => setTimeout(() => to.destroy(), lane.freeAt - performance.now() + roundTripMs));
    from.on('error', () => to.destroy());
  }
}
