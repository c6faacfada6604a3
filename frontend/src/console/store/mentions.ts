import type { Mention } from 'backend/contract';
import { create } from 'zustand';
import { ask } from '../connection.ts';

/** The notes that call the reader and were not read yet, newest first. */
export const useMentions = create<{ unread: readonly Mention[] }>(() => ({ unread: [] }));

export const receiveMentions = (unread: readonly Mention[]): void => useMentions.setState({ unread });

export function receiveMention(mention: Mention): void {
  useMentions.setState(({ unread }) => ({
    unread: [mention, ...unread.filter(({ noteId }) => noteId !== mention.noteId)],
  }));
}

export function forgetMentions({ conversationId }: { conversationId: string }): void {
  useMentions.setState(({ unread }) => ({
    unread: unread.filter(mention => mention.conversationId !== conversationId),
  }));
}

export const useIsMentioned = (conversationId: string): boolean =>
  useMentions(({ unread }) => unread.some(mention => mention.conversationId === conversationId));

/** The reader has the conversation before them. */
export function readMentions(conversationId: string): void {
  forgetMentions({ conversationId });
  void ask('readMentions', { conversationId }); // a lost one is unread again at the next connection
}
