import { once } from 'node:events';
import { io } from 'socket.io-client';

/** Lets all visitors ask at the same time and measures from each question to its answer. */
export async function ask(origin, { visitors, questions, texts }) {
  const sockets = await Promise.all(Array.from({ length: visitors }, () => connect(origin)));
  const times = [];
  const startedAt = performance.now();
  await Promise.all(
    sockets.map(async (socket, visitor) => {
      for (let asked = 0; asked < questions; asked++) {
        times.push(await answerTime(socket, texts[(visitor * questions + asked) % texts.length]));
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  for (const socket of sockets) socket.disconnect();
  times.sort((one, other) => one - other);
  const percentile = share => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    perSecond: times.length / seconds,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
  };
}

async function connect(origin) {
  const socket = io(origin, { transports: ['websocket'], forceNew: true });
  await once(socket, 'connect');
  return socket;
}

function answerTime(socket, message) {
  const startedAt = performance.now();
  return new Promise(resolve => {
    const listen = ({ author, replaces }) => {
      if (author.kind !== 'bot' || replaces) return;
      socket.off('newMessage', listen);
      resolve(performance.now() - startedAt);
    };
    socket.on('newMessage', listen);
    socket.emit('sendMessage', { message });
  });
}
