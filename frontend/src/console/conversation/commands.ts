import type { AgentConversation, RefusalReply, Reply } from 'backend/contract';
import { createClientId } from '../../chat/client-id.ts';
import { ask } from '../connection.ts';
import { patchConversation, receiveConversation } from '../store/conversations.ts';
import { fetchMentionable } from '../store/mentionable.ts';
import { notifyRefusal } from '../store/notices.ts';
import { changeTranscript, withPage } from '../store/transcripts.ts';
import { mentionsIn } from '../writing/mentions-in.ts';
import type { Action } from './permissions.ts';

/** Asks for a change of state; tells the reader when it was refused. */
export async function act(
  action: Exclude<Action, 'assign' | 'transfer' | 'takeOver'>,
  conversationId: string,
): Promise<boolean> {
  return received(await ask(action, { conversationId }));
}

/** From whoever is seen to hold it: where that is somebody else by now, they keep it. */
export async function takeOver({ id, agent }: AgentConversation): Promise<boolean> {
  return received(await ask('takeOver', { conversationId: id, from: agent?.id }));
}

/** Takes in what a conversation has become, or tells the reader why it has not. */
export function received(reply: Reply<AgentConversation>): boolean {
  if (reply.ok) receiveConversation(reply.data);
  else notifyRefusal(reply.error);
  return reply.ok;
}

/** Hands it over as it was seen, with a note where there is one. @returns why not, for whoever asked to show */
export async function handOver(
  { id: conversationId, agent }: AgentConversation,
  to: { agentId: string } | { department: string },
  note: string,
): Promise<RefusalReply | null> {
  const reply = agent
    ? await ask('transfer', { conversationId, ...to, note, from: agent.id })
    : await ask('assign', { conversationId, ...to, note });
  if (!reply.ok) return reply.error;
  receiveConversation(reply.data);
  return null;
}

/** The note of a conversation whose fate is unknown: sent again with the same id, it is stored once. */
const unknown = new Map<string, { text: string; clientId: string }>();

/** True when it is stored; otherwise the text stays with its writer. */
export async function addNote(conversationId: string, text: string): Promise<boolean> {
  const before = unknown.get(conversationId);
  const clientId = before?.text === text ? before.clientId : createClientId();
  unknown.set(conversationId, { text, clientId });
  const agents = text.includes('@') ? await fetchMentionable(conversationId) : [];
  const mentions = mentionsIn(text, agents);
  const reply = await ask('addNote', { conversationId, message: text, mentions, clientId });
  if (reply.ok || reply.error.code !== 'unavailable') unknown.delete(conversationId);
  if (reply.ok)
    changeTranscript(conversationId, before => withPage(before, { messages: [], notes: [reply.data] }));
  else notifyRefusal(reply.error);
  return reply.ok;
}

export function markRead(conversationId: string, seq: number): void {
  patchConversation(conversationId, ({ read }) => ({ read: { ...read, agent: Math.max(read.agent, seq) } }));
  void ask('markRead', { conversationId, seq }); // the next reading repairs a lost one
}
