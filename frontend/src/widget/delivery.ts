import type { VisitorEmits } from 'backend/contract';
import type { StoreApi } from 'zustand/vanilla';
import { createClientId } from '../chat/client-id.ts';
import type { Connection } from '../chat/connection.ts';
import { acknowledge, enqueue, fail, listUnsent, retry } from '../chat/outbox.ts';
import type { ChatState } from './chat-state.ts';
import { remember } from './memory.ts';

export interface Delivery {
  send(message: string): void;
  retry(clientId: string): void;
  /** After each new session: sends what the last connection may have lost. */
  resend(): void;
}

/** Sends messages; whatever happens they stay in the outbox until they are stored, also over a reload of the page. */
export function createDelivery(
  store: StoreApi<ChatState>,
  connection: Connection<VisitorEmits>,
  page: () => string,
): Delivery {
  const { getState: state, setState: set } = store;
  store.subscribe(({ outbox }, before) => {
    if (outbox !== before.outbox) remember('outbox', outbox);
  });

  return {
    send(message) {
      const clientId = createClientId();
      set({
        outbox: enqueue(state().outbox, { clientId, message, createdAt: new Date().toISOString() }),
        notice: null,
      });
      remember('hasWritten', true);
      if (state().conversation) void deliver(clientId, message); // else it leaves with the first session
    },
    retry: deliverAgain,
    resend() {
      for (const { clientId } of listUnsent(state().outbox)) deliverAgain(clientId);
    },
  };

  function deliverAgain(clientId: string) {
    const pending = state().outbox.find(waiting => waiting.clientId === clientId);
    if (!pending) return;
    set({ outbox: retry(state().outbox, clientId) });
    void deliver(clientId, pending.message); // tells its outcome through the outbox
  }

  async function deliver(clientId: string, message: string) {
    const reply = await connection.call('sendMessage', { clientId, message, page: page() });
    if (reply.ok) set({ outbox: acknowledge(state().outbox, clientId) });
    // Without a connection it waits for the next session.
    else if (state().connection === 'online') set({ outbox: fail(state().outbox, clientId, reply.error) });
  }
}
