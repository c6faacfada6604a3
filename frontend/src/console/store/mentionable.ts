import type { AgentName } from 'backend/contract';
import { create } from 'zustand';
import { ask } from '../connection.ts';

/** Who can be called to a conversation, by conversation. */
export const useMentionable = create<{ byConversation: Readonly<Record<string, readonly AgentName[]>> }>(
  () => ({
    byConversation: {},
  }),
);

export async function fetchMentionable(conversationId: string): Promise<readonly AgentName[]> {
  const reply = await ask('fetchMentionable', { conversationId });
  const known = useMentionable.getState().byConversation;
  if (!reply.ok) return known[conversationId] ?? [];
  useMentionable.setState({ byConversation: { ...known, [conversationId]: reply.data.agents } });
  return reply.data.agents;
}
