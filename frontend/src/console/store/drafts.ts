import { create } from 'zustand';

/** What is being written, by conversation and kind, so that nobody loses a text by looking elsewhere. */
type Kind = 'reply' | 'note';

const useDrafts = create<{ drafts: Readonly<Record<string, string>> }>(() => ({ drafts: {} }));

export function useDraft(conversationId: string, kind: Kind): string {
  return useDrafts(({ drafts }) => drafts[keyOf(conversationId, kind)] ?? '');
}

export const draftOf = (conversationId: string, kind: Kind): string =>
  useDrafts.getState().drafts[keyOf(conversationId, kind)] ?? '';

export function keepDraft(conversationId: string, kind: Kind, text: string): void {
  useDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [keyOf(conversationId, kind)]: text } }));
}

const keyOf = (conversationId: string, kind: Kind) => `${kind} ${conversationId}`;
