import type { AgentConversation, RefusalReply, Reply } from 'backend/contract';
import { ask } from '../connection.ts';
import { patchConversation, receiveConversation } from '../store/conversations.ts';
import { notifyRefusal } from '../store/notices.ts';
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

export function markRead(conversationId: string, seq: number): void {
  patchConversation(conversationId, ({ read }) => ({ read: { ...read, agent: Math.max(read.agent, seq) } }));
  void ask('markRead', { conversationId, seq }); // the next reading repairs a lost one
}
