import type { AgentConversation } from 'backend/contract';
import { create } from 'zustand';
import { useConversations } from './conversations.ts';
import { myself } from './identity.ts';

/** The reader's own conversations that they did not ask for, or were asked something in while away, and have not looked at yet. */
export const useGiven = create<{ ids: readonly string[] }>(() => ({ ids: [] }));

export const receiveGiven = (id: string): void =>
  useGiven.setState(({ ids }) => ({ ids: [...new Set([...ids, id])] }));

/** What a connection begins with: whatever waits for a word of theirs and was not read. */
export function receiveAssigned(assigned: readonly AgentConversation[]): void {
  const unseen = assigned.filter(one => one.unanswered !== null && !isSeen(one));
  useGiven.setState({ ids: unseen.map(({ id }) => id) });
}

/** Forgets those that were looked at or are somebody else's by now, until the returned function is called. */
export function followGiven(): () => void {
  return useConversations.subscribe(({ byId }) => {
    const { ids } = useGiven.getState();
    const left = ids.filter(id => mayWait(byId[id], myself()?.id));
    if (left.length < ids.length) useGiven.setState({ ids: left });
  });
}

/** The word that it was given may come before the conversation itself is told anew. */
function mayWait(conversation: AgentConversation | undefined, me: string | undefined): boolean {
  if (conversation === undefined || conversation.status === 'queued') return true;
  return conversation.agent?.id === me && !isSeen(conversation);
}

const isSeen = ({ lastMessage, read }: AgentConversation) => (lastMessage?.seq ?? 0) <= read.agent;
