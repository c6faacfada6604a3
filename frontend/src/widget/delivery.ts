import type { VisitorEmits } from 'backend/contract';
import type { StoreApi } from 'zustand/vanilla';
import { nextDelay } from '../chat/backoff.ts';
import type { Connection } from '../chat/connection.ts';
import { fail, nextToSend, retry } from '../chat/outbox.ts';
import type { Pace } from '../chat/pace.ts';
import { type ChatState, receiveStored } from './chat-state.ts';

export interface DeliveryOptions {
  store: StoreApi<ChatState>;
  connection: Connection<VisitorEmits>;
  pace: Pace;
  /** Whether there is a session, so that it is known whose messages these are. */
  isReady(): boolean;
  /** Resolves when the outbox is kept: nothing leaves that a crash could forget. */
  kept(): Promise<void>;
  /** An answer did not come. */
  onDoubt(): void;
}

export interface Delivery {
  /** Sends what waits, unless that is going on already. */
  start(): void;
  /** Sends what waits from the beginning: the connection is new, or what was awaited has come another way. */
  restart(): void;
  stop(): void;
}

/**
 * Empties the outbox one message after another, each when the one before is durable: so they arrive in the order they
 * were written whatever is lost, at the price of a round trip each. What was refused for now is tried again after a
 * pause, and what comes after it waits too.
 */
export function createDelivery({
  store,
  connection,
  pace,
  isReady,
  kept,
  onDoubt,
}: DeliveryOptions): Delivery {
  const { getState: state, setState: set } = store;
  let turn = 0;
  let awaited: string | null = null;
  let failures = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const restart = () => void work(); // its outcomes are in the outbox
  const unsubscribe = store.subscribe(({ outbox }, before) => {
    if (awaited === null || outbox === before.outbox) return;
    if (!outbox.some(({ clientId }) => clientId === awaited)) restart();
  });

  return {
    start() {
      if (awaited === null) restart();
    },
    restart,
    stop() {
      turn += 1;
      clearTimeout(pause);
      unsubscribe();
    },
  };

  async function work() {
    const mine = ++turn;
    clearTimeout(pause);
    let next = nextToSend(state().outbox);
    for (; next && isReady(); next = nextToSend(state().outbox)) {
      const { clientId, message, page } = next;
      awaited = clientId;
      if (next.state === 'failed') set({ outbox: retry(state().outbox, clientId) });
      await kept();
      if (mine !== turn) return;
      const reply = await connection.call('sendMessage', { clientId, message, page });
      if (mine !== turn) return;
      if (reply.ok) {
        failures = 0;
        set(receiveStored(state(), clientId, reply.data));
        if (mine !== turn) return;
      } else if (isReady()) {
        set({ outbox: fail(state().outbox, clientId, reply.error) });
        if (nextToSend(state().outbox)?.clientId !== clientId) continue;
        awaited = null;
        const delayMs = reply.error.retryAfterMs ?? nextDelay(failures++, Math.random(), pace);
        pause = setTimeout(restart, delayMs);
        if (reply.error.code === 'unavailable') onDoubt();
        return;
      }
    }
    awaited = null;
  }
}
