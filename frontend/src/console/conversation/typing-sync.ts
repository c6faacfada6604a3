import type { Author, Typing } from 'backend/contract';
import { limits } from 'backend/contract';
import { changeTranscript, type Typist, transcriptOf } from '../store/transcripts.ts';

const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** Somebody types or stopped; who says nothing more for a while has stopped too. */
export function receiveTyping({ conversationId, author, isTyping, isNote }: Typing): void {
  if (!transcriptOf(conversationId)) return;
  const key = `${conversationId} ${keyOf(author)}`;
  const stop = () =>
    changeTranscript(conversationId, ({ typists }) => ({ typists: withoutTypist(typists, author) }));
  clearTimeout(timers.get(key));
  stop();
  if (!isTyping) return;
  changeTranscript(conversationId, ({ typists }) => ({
    typists: [...typists, { author, isNote: isNote === true }],
  }));
  timers.set(key, setTimeout(stop, limits.typingExpiresMs));
}

/** Whoever has just written something types no more. */
export const withoutTypist = (typists: readonly Typist[], author: Author): readonly Typist[] =>
  typists.filter(one => keyOf(one.author) !== keyOf(author));

const keyOf = ({ kind, id }: Author) => (kind === 'agent' ? `agent ${id}` : kind);
