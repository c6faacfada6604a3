import type { AgentName, RefusalReply } from 'backend/contract';
import { createClientId } from '../../chat/client-id.ts';
import {
  acknowledge,
  discard,
  enqueue,
  fail,
  nextToSend,
  type Outbox,
  type PendingMessage,
  retry,
} from '../../chat/outbox.ts';
import { lastSeq } from '../../chat/timeline.ts';
import { ask } from '../connection.ts';
import { useConversations } from '../store/conversations.ts';
import { draftOf, giveBack } from '../store/drafts.ts';
import { myself } from '../store/identity.ts';
import { fetchMentionable } from '../store/mentionable.ts';
import { changeTranscript, transcriptOf, useTranscripts, withPage } from '../store/transcripts.ts';
import { forgetUnsent, keepUnsent, restoreUnsent } from '../store/unsent.ts';
import { mentionsIn } from '../writing/mentions-in.ts';
import { heldBack, isHeld } from './held-back.ts';

/** Sends a message in its turn, or holds it back where the writer should look again first. */
export function say(conversationId: string, message: string): void {
  const { lastSeenSeq } = draftOf(conversationId, 'reply');
  const clientId = putLast(conversationId, { message, lastSeenSeq });
  const holder = colleagueHolding(conversationId);
  if (holder) hold(conversationId, clientId, heldBack('held_by_colleague', holder));
  else void deliver(conversationId); // its outcome is in the outbox
}

/** Writes a note to colleagues, in its turn among what is said to the visitor. */
export function noteDown(conversationId: string, message: string): void {
  putLast(conversationId, { message, isNote: true });
  void deliver(conversationId); // its outcome is in the outbox
}

/** @returns its `clientId`; kept on this device until the server has it */
function putLast(
  conversationId: string,
  draft: Pick<PendingMessage, 'message' | 'lastSeenSeq' | 'isNote'>,
): string {
  const clientId = createClientId();
  changeOutbox(conversationId, outbox =>
    enqueue(outbox, { ...draft, clientId, createdAt: new Date().toISOString() }),
  );
  const pending = pendingOf(conversationId, clientId);
  if (pending) keepUnsent(me(), conversationId, pending);
  return clientId;
}

/** Once more; where it was held back, whatever has happened since. */
export function sayAgain(conversationId: string, clientId: string): void {
  const pending = pendingOf(conversationId, clientId);
  if (!pending) return;
  const holder = pending.isNote ? undefined : colleagueHolding(conversationId);
  if (holder) agreed.add(`${conversationId} ${holder.id}`);
  const { lastSeenSeq: _, ...anyway } = pending;
  changeOutbox(conversationId, outbox =>
    retry(isHeld(pending.refusal) ? replace(outbox, anyway) : outbox, clientId),
  );
  void deliver(conversationId); // its outcome is in the outbox
}

/** Out of the outbox and back into the field: the text is never lost. */
export function takeBack(conversationId: string, clientId: string): void {
  const pending = pendingOf(conversationId, clientId);
  if (!pending) return;
  forgetUnsent(me(), clientId);
  changeOutbox(conversationId, outbox => discard(outbox, clientId));
  giveBack(conversationId, pending.isNote ? 'note' : 'reply', pending.message);
}

/** After the connection came back. The server stores nothing twice, so that doubt is settled by sending again. */
export function sendUnsent(agentId: string): void {
  if (!isRestored) restore(agentId);
  for (const id of Object.keys(useTranscripts.getState().byConversation)) void deliver(id); // outcomes are in the outbox
}

const delivering = new Set<string>();

/** One after another in the order they were written; what fails for now holds up the rest. */
async function deliver(conversationId: string): Promise<void> {
  if (delivering.has(conversationId)) return;
  delivering.add(conversationId);
  for (let next = nextOf(conversationId); next; next = nextOf(conversationId)) {
    const { clientId, isNote } = next;
    changeOutbox(conversationId, outbox => retry(outbox, clientId));
    const refusal = await (isNote ? sendNote : sendMessage)(conversationId, next);
    if (refusal) changeOutbox(conversationId, outbox => fail(outbox, clientId, refusal));
    else forgetUnsent(me(), clientId);
    if (nextOf(conversationId)?.state === 'failed') break;
  }
  delivering.delete(conversationId);
}

/** Where its `newMessage` came before it was acknowledged, or comes when the conversation is opened, nothing is waited for. */
async function sendMessage(
  conversationId: string,
  { message, clientId, lastSeenSeq }: PendingMessage,
): Promise<RefusalReply | null> {
  const reply = await ask('sendMessage', { conversationId, message, clientId, lastSeenSeq });
  if (!reply.ok) return reply.error;
  const transcript = transcriptOf(conversationId);
  const isExpected = transcript?.isLoaded && reply.data.seq > lastSeq(transcript.messages);
  changeOutbox(conversationId, outbox => (isExpected ? acknowledge : discard)(outbox, clientId));
  return null;
}

async function sendNote(
  conversationId: string,
  { message, clientId }: PendingMessage,
): Promise<RefusalReply | null> {
  const agents = message.includes('@') ? await fetchMentionable(conversationId) : [];
  const mentions = mentionsIn(message, agents);
  const reply = await ask('addNote', { conversationId, message, mentions, clientId });
  if (!reply.ok) return reply.error;
  changeTranscript(conversationId, before => withPage(before, { messages: [], notes: [reply.data] }));
  return null;
}

/** Where a supervisor has said yes once they are not asked again, as long as the same colleague holds it. */
const agreed = new Set<string>();

function colleagueHolding(conversationId: string): AgentName | undefined {
  const holder = useConversations.getState().byId[conversationId]?.agent;
  const isColleague = holder !== undefined && holder.id !== me();
  return isColleague && !agreed.has(`${conversationId} ${holder.id}`) ? holder : undefined;
}

let isRestored = false;
const longAgoMs = 10 * 60_000;

/** What an earlier page could not send. Nobody expects an old one to go by itself: it asks. */
function restore(agentId: string): void {
  isRestored = true;
  restoreUnsent(agentId);
  for (const [id, { outbox }] of Object.entries(useTranscripts.getState().byConversation)) {
    for (const { clientId, createdAt } of outbox)
      if (Date.now() - Date.parse(createdAt) > longAgoMs) hold(id, clientId, heldBack('written_long_ago'));
  }
}

function hold(conversationId: string, clientId: string, refusal: RefusalReply): void {
  changeOutbox(conversationId, outbox => fail(outbox, clientId, refusal));
}

const me = () => myself()?.id ?? '';
const outboxOf = (conversationId: string) => transcriptOf(conversationId)?.outbox ?? [];
const nextOf = (conversationId: string) => nextToSend(outboxOf(conversationId));
const pendingOf = (conversationId: string, clientId: string) =>
  outboxOf(conversationId).find(one => one.clientId === clientId);
const replace = (outbox: Outbox, pending: PendingMessage) =>
  outbox.map(one => (one.clientId === pending.clientId ? pending : one));

function changeOutbox(conversationId: string, change: (outbox: Outbox) => Outbox): void {
  changeTranscript(conversationId, ({ outbox }) => ({ outbox: change(outbox) }));
}
