import type { Note } from 'backend/contract';
import { type Line, toLines } from '../../chat/timeline.ts';
import type { Place } from '../route.ts';
import type { Transcript } from '../store/transcripts.ts';

/** What stands in the transcript: a message, one on its way, or an internal note. */
export type Entry = Line | { key: string; timestamp: string; note: Note };

/** The line at a place, where it is among them. */
export function keyAt(entries: readonly Entry[], { seq, isNote }: Place): string | undefined {
  const isThere = (entry: Entry) =>
    isNote ? 'note' in entry && entry.note.afterSeq === seq : 'message' in entry && entry.message.seq === seq;
  return entries.find(isThere)?.key;
}

/**
 * Messages with each note behind the one it was written after; what is on its way stands last. A note keeps the key that it had
 * on its way.
 */
export function toEntries({
  messages,
  notes,
  outbox,
}: Pick<Transcript, 'messages' | 'notes' | 'outbox'>): Entry[] {
  const lines = toLines(messages, outbox, 'agent');
  const entries: Entry[] = [];
  let next = 0;
  const addNotesBefore = (seq: number) => {
    for (let note = notes[next]; note && note.afterSeq < seq; note = notes[++next]) {
      entries.push({ key: note.clientId ?? note.id, timestamp: note.timestamp, note });
    }
  };
  for (const line of lines) {
    addNotesBefore('message' in line ? line.message.seq : Number.POSITIVE_INFINITY);
    entries.push(line);
  }
  addNotesBefore(Number.POSITIVE_INFINITY);
  return entries;
}
