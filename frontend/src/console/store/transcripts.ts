import type {
  AgentName,
  Author,
  Message,
  Note,
  RefusalReply,
  Transcript as TranscriptPage,
} from 'backend/contract';
import { create } from 'zustand';
import { type Outbox, settle } from '../../chat/outbox.ts';
import { mergeMessages } from '../../chat/timeline.ts';

/** What is known here of one conversation's words. */
export interface Transcript {
  /** False until the newest page has come. */
  isLoaded: boolean;
  refusal?: RefusalReply;
  messages: readonly Message[];
  notes: readonly Note[];
  hasOlder: boolean;
  outbox: Outbox;
  /** Who types now, the reader's other tabs included. */
  typists: readonly Typist[];
  /** Who has it open now, the reader included. */
  watchers: readonly AgentName[];
}

/** The visitor, or an agent who writes to the visitor or a note. */
export interface Typist {
  author: Author;
  isNote: boolean;
}

type Transcripts = Readonly<Record<string, Transcript>>;

const emptyTranscript: Transcript = {
  isLoaded: false,
  messages: [],
  notes: [],
  hasOlder: false,
  outbox: [],
  typists: [],
  watchers: [],
};

export const useTranscripts = create<{ byConversation: Transcripts }>(() => ({ byConversation: {} }));

export const transcriptOf = (id: string): Transcript | undefined =>
  useTranscripts.getState().byConversation[id];

export function changeTranscript(id: string, change: (transcript: Transcript) => Partial<Transcript>): void {
  useTranscripts.setState(({ byConversation }) => {
    const before = byConversation[id] ?? emptyTranscript;
    return { byConversation: { ...byConversation, [id]: { ...before, ...change(before) } } };
  });
}

/** The transcript with a page from the server: each message and note once, own pending ones settled. */
export function withPage(
  transcript: Transcript,
  page: Pick<TranscriptPage, 'messages' | 'notes'>,
): Pick<Transcript, 'messages' | 'notes' | 'outbox'> {
  return {
    messages: mergeMessages(transcript.messages, page.messages),
    notes: mergeNotes(transcript.notes, page.notes),
    outbox: settle(transcript.outbox, [...page.messages, ...page.notes], 'agent'),
  };
}

function mergeNotes(known: readonly Note[], incoming: readonly Note[]): readonly Note[] {
  const ids = new Set(known.map(note => note.id));
  const fresh = incoming.filter(note => !ids.has(note.id));
  if (fresh.length === 0) return known;
  return [...known, ...fresh].sort((a, b) => a.afterSeq - b.afterSeq || (a.timestamp < b.timestamp ? -1 : 1));
}
