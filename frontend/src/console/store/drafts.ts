import type { Draft, DraftKind } from 'backend/contract';
import { create } from 'zustand';
import { lastSeq } from '../../chat/timeline.ts';
import { transcriptOf } from './transcripts.ts';

/** A text that is being written, with what the server knows of it. */
export interface LocalDraft extends Omit<Draft, 'kind'> {
  /** The server does not have it yet. */
  isUnsaved: boolean;
}

const nothing: LocalDraft = { text: '', lastSeenSeq: 0, version: 0, isUnsaved: false };

export const useDrafts = create<{ byPlace: Readonly<Record<string, LocalDraft>> }>(() => ({ byPlace: {} }));

export const useDraft = (conversationId: string, kind: DraftKind): string =>
  useDrafts(({ byPlace }) => (byPlace[placeOf(conversationId, kind)] ?? nothing).text);

export const draftOf = (conversationId: string, kind: DraftKind): LocalDraft =>
  useDrafts.getState().byPlace[placeOf(conversationId, kind)] ?? nothing;

export function changeDraft(conversationId: string, kind: DraftKind, change: Partial<LocalDraft>): void {
  const draft = { ...draftOf(conversationId, kind), ...change };
  useDrafts.setState(({ byPlace }) => ({ byPlace: { ...byPlace, [placeOf(conversationId, kind)]: draft } }));
}

/** What is written here now. Whoever begins has seen what there is to see. */
export function write(conversationId: string, kind: DraftKind, text: string): void {
  const before = draftOf(conversationId, kind);
  const begins = before.text === '' && text !== '';
  const lastSeenSeq = begins ? seenNow(conversationId) : before.lastSeenSeq;
  changeDraft(conversationId, kind, { text, lastSeenSeq, isUnsaved: true });
}

/** Gives back what could not go out, before what has been written since; its writer has seen what there is now. */
export function giveBack(conversationId: string, kind: DraftKind, text: string): void {
  const since = draftOf(conversationId, kind).text;
  const joined = since === '' ? text : `${text}\n\n${since}`;
  changeDraft(conversationId, kind, { text: joined, lastSeenSeq: seenNow(conversationId), isUnsaved: true });
}

/** Kind and conversation as one key, and back. */
const placeOf = (conversationId: string, kind: DraftKind) => `${kind} ${conversationId}`;
export function readPlace(place: string): { conversationId: string; kind: DraftKind } {
  const gap = place.indexOf(' ');
  return { kind: place.slice(0, gap) as DraftKind, conversationId: place.slice(gap + 1) }; // `placeOf` made it
}

const seenNow = (conversationId: string) => lastSeq(transcriptOf(conversationId)?.messages ?? []);
