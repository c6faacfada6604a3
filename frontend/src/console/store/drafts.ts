import { create } from 'zustand';
import { lastSeq } from '../../chat/timeline.ts';
import { transcriptOf } from './transcripts.ts';

/** What is being written, by conversation and kind, so that nobody loses a text by looking elsewhere. */
export type DraftKind = 'reply' | 'note';

interface Draft {
  text: string;
  /** The last message its writer had seen when they began: what came later they may not have read. */
  lastSeenSeq: number;
}

const nothing: Draft = { text: '', lastSeenSeq: 0 };

const useDrafts = create<{ drafts: Readonly<Record<string, Draft>> }>(() => ({ drafts: {} }));

export function useDraft(conversationId: string, kind: DraftKind): string {
  return useDrafts(({ drafts }) => (drafts[keyOf(conversationId, kind)] ?? nothing).text);
}

export const draftOf = (conversationId: string, kind: DraftKind): Draft =>
  useDrafts.getState().drafts[keyOf(conversationId, kind)] ?? nothing;

export function keepDraft(conversationId: string, kind: DraftKind, text: string): void {
  const before = draftOf(conversationId, kind);
  const lastSeenSeq = before.text === '' && text !== '' ? seenNow(conversationId) : before.lastSeenSeq;
  set(conversationId, kind, { text, lastSeenSeq });
}

/** Gives back what could not go out, before what has been written since. Its writer has seen what there is now. */
export function giveBack(conversationId: string, kind: DraftKind, text: string): void {
  const since = draftOf(conversationId, kind).text;
  const joined = since === '' ? text : `${text}\n\n${since}`;
  set(conversationId, kind, { text: joined, lastSeenSeq: seenNow(conversationId) });
}

function set(conversationId: string, kind: DraftKind, draft: Draft): void {
  useDrafts.setState(({ drafts }) => ({ drafts: { ...drafts, [keyOf(conversationId, kind)]: draft } }));
}

const seenNow = (conversationId: string) => lastSeq(transcriptOf(conversationId)?.messages ?? []);

const keyOf = (conversationId: string, kind: DraftKind) => `${kind} ${conversationId}`;
