import type { AgentConversation, Match } from 'backend/contract';
import type { ListName } from '../route.ts';
import { type Pages, useConversations } from '../store/conversations.ts';
import { type Filter, useFilters } from '../store/filters.ts';
import { useMe } from '../store/identity.ts';
import { activityOf, type ConversationsById, conversationsOf, isWanted } from './sorting.ts';

/** What the left pane shows of a list. */
export interface Shown {
  conversations: readonly AgentConversation[];
  /** Where a search found it, by conversation. */
  matches: Readonly<Record<string, Match>>;
  /** Names the pages that have to be fetched; null where everything is here anyway. */
  query: string | null;
  pages: Pages | undefined;
}

export function useShown(list: ListName): Shown {
  const me = useMe().id;
  const { byId, paging } = useConversations();
  const { text, filter } = useFilters();
  return shownOf({ list, text, filter, byId, paging, me });
}

interface Given {
  list: ListName;
  text: string;
  filter: Filter;
  byId: ConversationsById;
  paging: Readonly<Record<string, Pages>>;
  me: string;
}

/**
 * Queue and own conversations are here as a whole. Of the others there are pages, and beside them whatever else is
 * known: of that only what would stand on these pages. A search shows what the server found, in its order.
 */
export function shownOf({ list, text, filter: wish, byId, paging, me }: Given): Shown {
  const filter = text !== '' || list === 'all' ? wish : { ...wish, stage: undefined };
  if (text === '' && (list === 'queue' || list === 'mine')) {
    const conversations = conversationsOf(list, byId, me).filter(one => isWanted(one, filter, me));
    return { conversations, matches: {}, query: null, pages: undefined };
  }
  const query = queryOf(list, text, filter);
  const pages = paging[query];
  const fetched = (pages?.ids ?? []).flatMap(id => byId[id] ?? []);
  if (text !== '') return { conversations: fetched, matches: pages?.matches ?? {}, query, pages };
  const last = fetched.at(-1);
  const oldest = pages?.cursor === null || last === undefined ? '' : activityOf(last);
  const conversations = conversationsOf(list, byId, me).filter(
    one => activityOf(one) >= oldest && isWanted(one, filter, me),
  );
  return { conversations, matches: {}, query, pages };
}

/** The server's question for the same. A search looks everywhere, whatever list it was begun in. */
function queryOf(list: ListName, text: string, { stage, isUnread, ...same }: Filter): string {
  const status = stage ?? (list === 'closed' && text === '' ? 'closed' : undefined);
  const wishes = {
    q: text || undefined,
    ...(status === 'mine' ? { mine: 'true' } : { status }),
    unread: isUnread && 'true',
    ...same,
  };
  const asked = Object.entries(wishes).filter((wish): wish is [string, string] => wish[1] !== undefined);
  return new URLSearchParams(asked).toString();
}
