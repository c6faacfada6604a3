import type { RefusalReply, Reply } from 'backend/contract';
import { io } from 'socket.io-client';
import { nextDelay } from './backoff.ts';
import { defaultPace, type Pace } from './pace.ts';
import { onWake } from './wake.ts';

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
  /** Resolves always: a lost or late acknowledgement, or one of no known shape, is a refusal with the code `unavailable`. */
  call<Event extends keyof Emits & string>(
    event: Event,
    payload: Payload<Emits[Event]>,
    timeoutMs?: number,
  ): Promise<ReplyTo<Emits[Event]>>;
  /** Tries to connect at once instead of after the pause; a connection that stands is left alone. */
  reconnect(): void;
  /** Hangs up and connects anew: the connection is dead and does not know it, or it is somebody else's now. */
  renew(): void;
  close(): void;
}

export interface ConnectionOptions<Events> {
  /** Origin of the server, with the namespace as its path. */
  url: string;
  /** Asked for at every connect, so that each one says where this client stands. */
  auth?: () => object;
  listeners: Partial<Events>;
  onStateChange(state: ConnectionState, refusal?: ConnectRefusal): void;
  /** The device is back from sleep, or the network is: unless told otherwise, a lost connection is made anew at once. */
  onWake?(): void;
  pace?: Pace;
}

const neverRetried = ['unauthorized', 'forbidden'];

/** Opens a socket that reconnects by itself, with growing pauses and jitter, until it is closed. */
export function openConnection<Events extends object, Emits>(
  options: ConnectionOptions<Events>,
): Connection<Emits> {
  const pace = options.pace ?? defaultPace;
  const transports = ['websocket', 'polling'];
  const socket = io(options.url, {
    auth: tell => tell(options.auth?.() ?? {}),
    forceNew: true,
    transports,
    tryAllTransports: true,
    reconnectionDelay: pace.firstRetryMs,
    reconnectionDelayMax: pace.longestRetryMs,
    randomizationFactor: 0.5,
    timeout: pace.answerMs,
  });
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Socket.IO gives up by itself after a refusal or when the server hung up.
  const retryLater = (delayMs = nextDelay(attempt++, Math.random(), pace)) => {
    clearTimeout(timer);
    timer = setTimeout(() => socket.connect(), delayMs);
    return delayMs;
  };
  const renew = () => {
    socket.disconnect();
    clearTimeout(timer);
    socket.connect();
  };
  const reconnect = () => {
    if (!socket.connected) renew();
  };

  // Each event brings what its listener is typed for; the socket itself knows no types.
  const listeners = options.listeners as Record<string, (payload: unknown) => void>;
  for (const [event, listener] of Object.entries(listeners)) socket.on(event, listener);
  // The line can stand, and be seen to live, while what was to let this client in got lost on it.
  socket.io.on('open', () => {
    timer = setTimeout(() => {
      options.onStateChange('offline');
      renew();
    }, pace.answerMs);
  });
  socket.on('connect', () => {
    clearTimeout(timer);
    attempt = 0;
    options.onStateChange('online');
  });
  socket.on('disconnect', () => {
    clearTimeout(timer);
    socket.sendBuffer = []; // who called is told that it was lost; it must not leave by itself, perhaps as somebody else
    options.onStateChange('connecting');
    if (!socket.active) retryLater();
  });
  socket.on('connect_error', (error: Error & { data?: { retryAfterMs?: number } }) => {
    // A WebSocket that was refused is followed by polling at once; for one that hangs the next attempt does it.
    if (error.message === 'timeout') socket.io.opts.transports = transports.reverse();
    if (socket.active) return options.onStateChange('offline');
    const code = error.message;
    const retryInMs = neverRetried.includes(code) ? undefined : retryLater(error.data?.retryAfterMs);
    options.onStateChange('offline', { code, retryInMs });
  });
  const stopListening = onWake(options.onWake ?? reconnect);

  return {
    async call(event, payload, timeoutMs = pace.answerMs) {
      const reply = socket.connected ? await emit(event, payload, timeoutMs) : unanswered;
      // The server's types promise this shape for this event.
      return reply as never;
    },
    reconnect,
    renew,
    close() {
      stopListening();
      socket.off('disconnect').disconnect();
      clearTimeout(timer);
    },
  };

  async function emit(event: string, payload: unknown, timeoutMs: number): Promise<unknown> {
    try {
      const reply: unknown = await socket.timeout(timeoutMs).emitWithAck(event, payload);
      return isReply(reply) ? reply : unanswered;
    } catch {
      return unanswered; // neither a time-out nor a lost connection says more
    }
  }
}

function isReply(value: unknown): value is Reply<unknown> {
  const { ok, data, error } = (value ?? {}) as { ok?: unknown; data?: object; error?: { code?: unknown } };
  return ok === true ? typeof data === 'object' && data !== null : typeof error?.code === 'string';
}

const unanswered: { ok: false; error: RefusalReply } = {
  ok: false,
  error: { code: 'unavailable', message: 'no answer' },
};
