import type { AgentConversation, AgentSession, Match, RefusalReply } from 'backend/contract';
import { create } from 'zustand';
import { api } from '../api.ts';
import type { ConversationsById } from '../lists/sorting.ts';
import { recount } from './counts.ts';

/** What was fetched of a list that comes in pages: whose, in the server's order, and how far. */
export interface Pages {
  ids: readonly string[];
  /** Where a search found them. */
  matches: Readonly<Record<string, Match>>;
  /** Of the next page; null after the last one, undefined before the first. */
  cursor: string | null | undefined;
  isLoading: boolean;
  error?: RefusalReply | undefined;
}

interface ConversationsState {
  /** The first snapshot has arrived. */
  isReady: boolean;
  byId: ConversationsById;
  /** By the server's question, as `status=closed&locale=fr`. */
  paging: Readonly<Record<string, Pages>>;
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
  recount(useConversations.getState().byId[conversation.id]?.status, conversation.status);
  useConversations.setState(({ byId }) => ({ byId: { ...byId, [conversation.id]: conversation } }));
}

/** From a list that was asked for: what is known already was told since, or is the same. */
export function addConversations(conversations: AgentConversation[]): void {
  useConversations.setState(({ byId }) => ({ byId: { ...index(conversations), ...byId } }));
}

/** Changes what is known of a conversation before the server's next word about it; nothing when it is not known. */
export function patchConversation(
  id: string,
  change: (conversation: AgentConversation) => Partial<AgentConversation>,
): void {
  const known = useConversations.getState().byId[id];
  if (known) receiveConversation({ ...known, ...change(known) });
}

const none: Pages = { ids: [], matches: {}, cursor: undefined, isLoading: false };

/** Fetches the next page of a list, or its first; nothing while one is on its way or all are here. */
export async function loadMore(query: string): Promise<void> {
  const pages = useConversations.getState().paging[query] ?? none;
  if (pages.isLoading || pages.cursor === null) return;
  const loading = { ...pages, isLoading: true, error: undefined };
  setPages(query, loading);
  const reply = await api.conversations(query, pages.cursor);
  // A new snapshot began the lists anew meanwhile: this page belongs to the ones before.
  if (useConversations.getState().paging[query] !== loading) return;
  if (!reply.ok) return setPages(query, { ...pages, error: reply.error });
  const { conversations, nextCursor } = reply.data;
  const matches = conversations.flatMap(({ id, match }) => (match ? [[id, match] as const] : []));
  addConversations(conversations);
  setPages(query, {
    ids: [...new Set([...pages.ids, ...conversations.map(({ id }) => id)])],
    matches: { ...pages.matches, ...Object.fromEntries(matches) },
    cursor: nextCursor,
    isLoading: false,
  });
}

function setPages(query: string, pages: Pages): void {
  useConversations.setState(state => ({ paging: { ...state.paging, [query]: pages } }));
}

const index = (conversations: readonly AgentConversation[]): ConversationsById =>
  Object.fromEntries(conversations.map(one => [one.id, one]));
