import { limits, type Message, type Note } from 'backend/contract';
import { findHole, lastSeq } from '../../chat/timeline.ts';
import { ask } from '../connection.ts';
import { receiveConversation } from '../store/conversations.ts';
import { notifyRefusal } from '../store/notices.ts';
import { changeTranscript, transcriptOf, withPage } from '../store/transcripts.ts';
import { fetchDrafts } from './draft-sync.ts';
import { withoutTypist } from './typing-sync.ts';

/** Begins to watch a conversation and fetches what is not here yet; after a lost connection the same again. */
export async function openConversation(conversationId: string): Promise<void> {
  changeTranscript(conversationId, () => ({ refusal: undefined }));
  const opened = await ask('open', { conversationId });
  if (opened.ok) receiveConversation(opened.data);
  else return changeTranscript(conversationId, () => ({ refusal: opened.error }));
  void fetchDrafts(conversationId); // without an answer the next opening asks again
  if (transcriptOf(conversationId)?.isLoaded) await fetchSince(conversationId);
  else await fetchNewest(conversationId);
}

const fetching = new Map<string, Promise<void>>();

/** The page before what is here. Who asks while it is on its way waits for the same. */
export function fetchOlder(conversationId: string): Promise<void> {
  const onItsWay = fetching.get(conversationId);
  if (onItsWay) return onItsWay;
  const fetched = fetchPageBefore(conversationId).finally(() => fetching.delete(conversationId));
  fetching.set(conversationId, fetched);
  return fetched;
}

async function fetchPageBefore(conversationId: string): Promise<void> {
  const transcript = transcriptOf(conversationId);
  const beforeSeq = transcript?.messages[0]?.seq;
  if (!transcript?.hasOlder || beforeSeq === undefined) return;
  const reply = await ask('fetchMessages', { conversationId, beforeSeq, limit: limits.maxPageSize });
  if (!reply.ok) return notifyRefusal(reply.error);
  changeTranscript(conversationId, before => ({
    ...withPage(before, reply.data),
    hasOlder: reply.data.hasMore,
  }));
}

/** Fetches what is older until a message is here; as far as it gets. */
export async function fetchBackTo(conversationId: string, seq: number): Promise<void> {
  const oldest = () => transcriptOf(conversationId)?.messages[0]?.seq ?? 0;
  for (let before = 0; oldest() > seq && before !== oldest(); ) {
    before = oldest();
    await fetchOlder(conversationId);
  }
}

/** News of a conversation that was never opened here are left alone: opening it fetches them. */
export function receiveMessage(message: Message): void {
  const { conversationId } = message;
  if (!transcriptOf(conversationId)?.isLoaded) return;
  changeTranscript(conversationId, before => ({
    ...withPage(before, { messages: [message], notes: [] }),
    typists: withoutTypist(before.typists, message.author),
  }));
  const { messages, hasOlder } = transcriptOf(conversationId) ?? { messages: [], hasOlder: false };
  const hole = findHole(messages, { hasOlder });
  if (hole !== null) void fetchSince(conversationId, hole); // a failure heals at the next message or connection
}

export function receiveNote(note: Note): void {
  if (!transcriptOf(note.conversationId)?.isLoaded) return;
  changeTranscript(note.conversationId, before => ({
    ...withPage(before, { messages: [], notes: [note] }),
    typists: withoutTypist(before.typists, note.author),
  }));
}

async function fetchNewest(conversationId: string): Promise<void> {
  const reply = await ask('fetchMessages', { conversationId });
  changeTranscript(conversationId, before =>
    reply.ok
      ? { ...withPage(before, reply.data), hasOlder: reply.data.hasMore, isLoaded: true }
      : { refusal: reply.error },
  );
}

async function fetchSince(conversationId: string, afterSeq?: number): Promise<void> {
  const from = afterSeq ?? lastSeq(transcriptOf(conversationId)?.messages ?? []);
  const reply = await ask('fetchMessages', { conversationId, afterSeq: from });
  if (!reply.ok) return;
  changeTranscript(conversationId, before => withPage(before, reply.data));
  if (reply.data.hasMore) await fetchSince(conversationId, lastSeq(reply.data.messages));
}
