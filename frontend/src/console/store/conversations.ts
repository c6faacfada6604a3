import type { AgentConversation, AgentSession, RefusalReply, Status } from 'backend/contract';
import { create } from 'zustand';
import { api } from '../api.ts';
import type { ConversationsById } from '../lists/sorting.ts';

/** How far the pages of one status were fetched; `cursor` null means to the end. Nothing at all before the first. */
export type Paging =
  | { status: 'loading'; cursor?: string }
  | { status: 'failed'; cursor?: string; error: RefusalReply }
  | { status: 'ready'; cursor: string | null };

interface ConversationsState {
  /** The first snapshot has arrived. */
  isReady: boolean;
  byId: ConversationsById;
  paging: Partial<Record<Status, Paging>>;
}

export const useConversations = create<ConversationsState>(() => ({ isReady: false, byId: {}, paging: {} }));

/** A snapshot replaces everything but the open conversation, which is asked for separately. */
export function receiveSession(session: AgentSession, openId: string | undefined): void {
  useConversations.setState(({ byId }) => {
    const open = openId === undefined ? undefined : byId[openId];
    return {
      isReady: true,
      byId: index([...(open ? [open] : []), ...session.queue, ...session.assigned]),
      paging: {},
    };
  });
}

export function receiveConversation(conversation: AgentConversation): void {
  useConversations.setState(({ byId }) => ({ byId: { ...byId, [conversation.id]: conversation } }));
}

/** Changes what is known of a conversation before the server's next word about it; nothing when it is not known. */
export function patchConversation(
  id: string,
  change: (conversation: AgentConversation) => Partial<AgentConversation>,
): void {
  const known = useConversations.getState().byId[id];
  if (known) receiveConversation({ ...known, ...change(known) });
}

/** Fetches the next page of a status, or its first; nothing while one is on its way or all are here. */
export async function loadMore(status: Status): Promise<void> {
  const paging = useConversations.getState().paging[status];
  if (paging?.status === 'loading' || (paging?.status === 'ready' && paging.cursor === null)) return;
  const cursor = paging?.cursor ?? undefined;
  const loading: Paging = { status: 'loading', cursor };
  setPaging(status, loading);
  const reply = await api.conversations(status, cursor);
  // A new snapshot began the lists anew meanwhile: this page belongs to the ones before.
  if (useConversations.getState().paging[status] !== loading) return;
  if (!reply.ok) return setPaging(status, { status: 'failed', cursor, error: reply.error });
  useConversations.setState(({ byId }) => ({ byId: { ...index(reply.data.conversations), ...byId } }));
  setPaging(status, { status: 'ready', cursor: reply.data.nextCursor });
}

function setPaging(status: Status, paging: Paging): void {
  useConversations.setState(state => ({ paging: { ...state.paging, [status]: paging } }));
}

const index = (conversations: AgentConversation[]): ConversationsById =>
  Object.fromEntries(conversations.map(one => [one.id, one]));
