import type { Message } from 'backend/contract';
import type { StoreApi } from 'zustand/vanilla';
import { lastSeq } from '../chat/timeline.ts';
import type { ChatState } from './chat-state.ts';

/** Calls for each message of the bot or an agent that comes in from here on, not for those of before. Returns the undo. */
export function onAnswer(
  store: StoreApi<ChatState>,
  listener: (message: Message, state: ChatState) => void,
): () => void {
  let heard = place(store.getState());
  return store.subscribe((state, before) => {
    if (state.messages === before.messages && state.conversation === before.conversation) return;
    const known = heard;
    heard = place(state);
    if (known.id === undefined || known.id !== heard.id) return;
    for (const message of state.messages) {
      if (message.seq > known.seq && isAnswer(message)) listener(message, state);
    }
  });
}

function place({ conversation, messages }: ChatState) {
  return { id: conversation?.id, seq: lastSeq(messages) };
}

function isAnswer({ author }: Message): boolean {
  return author.kind === 'bot' || author.kind === 'agent';
}
