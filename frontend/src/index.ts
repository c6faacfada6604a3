/** What a React site imports: the chat with its launcher, and the bare chat. */
export { ChatSocketio, type ChatSocketioProps } from './widget/ChatSocketio.tsx';
export { GlobalChat, GlobalChat as default, type GlobalChatProps } from './widget/GlobalChat.tsx';
export type {
  MosalaSupport,
  MosalaSupportCommand,
  MosalaSupportEvents,
  MosalaSupportOptions,
} from './widget/host/api.ts';
