import { limits, type VisitorEmits } from 'backend/contract';
import type { StoreApi } from 'zustand/vanilla';
import type { Connection } from '../chat/connection.ts';
import { type ChatState, nextMissing, receiveMessages } from './chat-state.ts';

export interface CatchUp {
  /** Fetches what is missing until nothing is. A failure leaves the hole for the next message or session. */
  run(): Promise<void>;
  loadOlder(): Promise<void>;
}

export function createCatchUp(store: StoreApi<ChatState>, connection: Connection<VisitorEmits>): CatchUp {
  const { getState: state, setState: set } = store;
  let isRunning = false;

  return {
    async run() {
      if (isRunning) return;
      isRunning = true;
      for (let afterSeq = nextMissing(state()); afterSeq !== null; afterSeq = nextMissing(state())) {
        const reply = await connection.call('fetchMessages', { afterSeq, limit: limits.maxPageSize });
        if (!reply.ok || reply.data.messages.length === 0) break;
        set(receiveMessages({ ...state(), hasNewer: reply.data.hasMore }, reply.data.messages));
      }
      isRunning = false;
    },
    async loadOlder() {
      const first = state().messages[0];
      if (!first) return;
      const reply = await connection.call('fetchMessages', { beforeSeq: first.seq });
      if (reply.ok) set(receiveMessages({ ...state(), hasOlder: reply.data.hasMore }, reply.data.messages));
      else set({ notice: 'commandFailed' });
    },
  };
}
