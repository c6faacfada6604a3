import type { RefusalReply, Reply } from 'backend/contract';
import { io } from 'socket.io-client';
import { nextDelay } from './backoff.ts';

/** `connecting`: at first and right after a loss; `offline`: an attempt to connect has failed, more follow by themselves. */
export type ConnectionState = 'connecting' | 'online' | 'offline';

/** Why the server did not let this client in. Retried by itself unless it is `unauthorized` or `forbidden`. */
export interface ConnectRefusal {
  code: string;
  retryInMs?: number;
}

/** Events of the wire by name, as socket.io types them: `(payload, reply) => void`. */
type Payload<Emit> = Emit extends (payload: infer P, reply: never) => void ? P : never;
type ReplyTo<Emit> = Emit extends (payload: never, reply: (reply: Reply<infer Data>) => void) => void
  ? Reply<Data>
  : never;

export interface Connection<Emits> {
  /** Resolves always: a lost or late acknowledgement is a refusal with the code `unavailable`. */
  call<Event extends keyof Emits & string>(
    event: Event,
    payload: Payload<Emits[Event]>,
  ): Promise<ReplyTo<Emits[Event]>>;
  /** Tries to connect at once instead of after the pause. */
  reconnect(): void;
  close(): void;
}

export interface ConnectionOptions<Events> {
  /** Origin of the server, with the namespace as its path. */
  url: string;
  /** Asked for at every connect, so that each one says where this client stands. */
  auth?: () => object;
  listeners: Partial<Events>;
  onStateChange(state: ConnectionState, refusal?: ConnectRefusal): void;
}

const ackTimeoutMs = 10_000;
const neverRetried = ['unauthorized', 'forbidden'];

/** Opens a socket that reconnects by itself, with growing pauses and jitter, until it is closed. */
export function openConnection<Events extends object, Emits>(
  options: ConnectionOptions<Events>,
): Connection<Emits> {
  const socket = io(options.url, {
    auth: tell => tell(options.auth?.() ?? {}),
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 15_000,
    randomizationFactor: 0.5,
    timeout: 10_000,
  });
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Socket.IO gives up by itself after a refusal or when the server hung up.
  const retryLater = (delayMs = nextDelay(attempt++, Math.random())) => {
    clearTimeout(timer);
    timer = setTimeout(() => socket.connect(), delayMs);
    return delayMs;
  };
  const reconnect = () => {
    clearTimeout(timer);
    if (!socket.connected) socket.disconnect().connect();
  };

  // Each event brings what its listener is typed for; the socket itself knows no types.
  const listeners = options.listeners as Record<string, (payload: unknown) => void>;
  for (const [event, listener] of Object.entries(listeners)) socket.on(event, listener);
  socket.on('connect', () => {
    attempt = 0;
    options.onStateChange('online');
  });
  socket.on('disconnect', reason => {
    if (reason === 'io client disconnect') return;
    options.onStateChange('connecting');
    if (!socket.active) retryLater();
  });
  socket.on('connect_error', (error: Error & { data?: { retryAfterMs?: number } }) => {
    if (socket.active) return options.onStateChange('offline');
    const code = error.message;
    const retryInMs = neverRetried.includes(code) ? undefined : retryLater(error.data?.retryAfterMs);
    options.onStateChange('offline', { code, retryInMs });
  });
  globalThis.addEventListener('online', reconnect);

  return {
    async call(event, payload) {
      const reply = socket.connected ? await emit(event, payload) : unanswered;
      // The server's types promise this shape for this event.
      return reply as never;
    },
    reconnect,
    close() {
      clearTimeout(timer);
      globalThis.removeEventListener('online', reconnect);
      socket.disconnect();
    },
  };

  async function emit(event: string, payload: unknown): Promise<unknown> {
    try {
      return await socket.timeout(ackTimeoutMs).emitWithAck(event, payload);
    } catch {
      return unanswered; // neither a time-out nor a lost connection says more
    }
  }
}

const unanswered: { ok: false; error: RefusalReply } = {
  ok: false,
  error: { code: 'unavailable', message: 'no answer' },
};
