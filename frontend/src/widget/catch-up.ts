import { type MessagePage, type VisitorEmits, visitorLimits } from 'backend/contract';
import type { StoreApi } from 'zustand/vanilla';
import type { Connection } from '../chat/connection.ts';
import { lastSeq } from '../chat/timeline.ts';
import { type ChatState, type Notice, nextMissing, receiveMessages } from './chat-state.ts';
import { isListOf, isMessage } from './guards.ts';

export interface CatchUp {
  /** Fetches what is missing until nothing is. A failure leaves the hole for the next message or session. */
  run(): Promise<void>;
  /** Asks for news, to learn whether the connection is alive. */
  probe(timeoutMs: number): Promise<boolean>;
  loadOlder(): Promise<Notice | null>;
}

export function createCatchUp(store: StoreApi<ChatState>, connection: Connection<VisitorEmits>): CatchUp {
  const { getState: state, setState: set } = store;
  let isRunning = false;

  return {
    async run() {
      if (isRunning) return;
      isRunning = true;
      for (let afterSeq = nextMissing(state()); afterSeq !== null; afterSeq = nextMissing(state())) {
        const page = await fetch({ afterSeq, limit: visitorLimits.maxPageSize });
        if (!page) break;
        set(receiveMessages({ ...state(), hasNewer: page.hasMore }, page.messages));
        // What is said to be there and does not come is not asked for without end.
        if (nextMissing(state()) === afterSeq) break;
      }
      isRunning = false;
    },
    async probe(timeoutMs) {
      const page = await fetch({ afterSeq: lastSeq(state().messages) }, timeoutMs);
      if (page) set(receiveMessages({ ...state(), hasNewer: page.hasMore }, page.messages));
      return page !== null;
    },
    async loadOlder() {
      const first = state().messages[0];
      if (!first) return null;
      const page = await fetch({ beforeSeq: first.seq });
      if (!page) return 'commandFailed';
      set(receiveMessages({ ...state(), hasOlder: page.hasMore }, page.messages));
      return null;
    },
  };

  async function fetch(
    range: { afterSeq?: number; beforeSeq?: number; limit?: number },
    timeoutMs?: number,
  ): Promise<MessagePage | null> {
    const asked = state().conversation?.id;
    const reply = await connection.call('fetchMessages', range, timeoutMs);
    const isUsable =
      reply.ok && isListOf(isMessage, reply.data.messages) && asked === state().conversation?.id;
    return isUsable ? reply.data : null;
  }
}
