import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Chat } from './chat.ts';
import type { ChatState } from './chat-state.ts';

/** The conversation that everything inside a panel shows and acts on. */
export const ChatContext = createContext<Chat | null>(null);

export function useChat(): Chat {
  const chat = useContext(ChatContext);
  if (!chat) throw new Error('a part of the chat panel stands outside of it');
  return chat;
}

export function useChatState<T>(select: (state: ChatState) => T): T {
  return useStore(useChat().store, select);
}
