import type { RefusalReply, Supervision } from 'backend/contract';
import { create } from 'zustand';
import { api } from '../api.ts';
import { addConversations } from './conversations.ts';

/** Who answers and which departments there are; the conversations are with all others, and events keep them current. */
interface SupervisionState {
  seen?: Pick<Supervision, 'agents' | 'departments'>;
  error?: RefusalReply;
}

export const useSupervision = create<SupervisionState>(() => ({}));

/** Keeps it current until the returned function is called; accounts that change are seen when the page comes to the front. */
export function watchSupervision(): () => void {
  isWatched = true;
  const look = () => {
    if (document.visibilityState === 'visible') void refreshSupervision(); // its outcome is in the store
  };
  look();
  document.addEventListener('visibilitychange', look);
  return () => {
    isWatched = false;
    document.removeEventListener('visibilitychange', look);
  };
}

/** Also after a connection was lost: what happened meanwhile was told to nobody here. Nothing where nobody looks. */
export async function refreshSupervision(): Promise<void> {
  if (!isWatched) return;
  const reply = await api.supervision();
  if (!reply.ok) return useSupervision.setState({ error: reply.error });
  const { conversations, ...seen } = reply.data;
  addConversations(conversations);
  useSupervision.setState({ seen, error: undefined });
}

let isWatched = false;
