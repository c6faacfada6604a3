import { useSyncExternalStore } from 'react';

export const listNames = ['queue', 'mine', 'all', 'closed'] as const;
const pages = ['supervision', 'faq', 'departments', 'replies', 'team', 'account'] as const;
export type ListName = (typeof listNames)[number];

/** A message in a conversation, or the note behind it. */
export interface Place {
  seq: number;
  isNote: boolean;
}

/** Where the console is, kept in the address so that a phone's back button leads from the card to the list. */
export type Route =
  | { page: 'inbox'; list: ListName; conversationId?: string; showsCard: boolean; at?: Place }
  | { page: 'supervision' }
  | { page: 'faq' }
  | { page: 'departments' }
  | { page: 'replies' }
  | { page: 'team' }
  | { page: 'account' };

export function parseRoute(hash: string): Route {
  const [first, conversationId, last] = hash.replace(/^#\/?/, '').split('/').map(decode);
  const page = pages.find(name => name === first);
  if (page !== undefined) return { page };
  const list = listNames.find(name => name === first) ?? 'queue';
  if (!conversationId) return { page: 'inbox', list, showsCard: false };
  const at = parsePlace(last);
  return { page: 'inbox', list, conversationId, showsCard: last === 'card', ...(at && { at }) };
}

export function inboxLink(
  list: ListName,
  conversationId?: string,
  { showsCard, at }: { showsCard?: boolean; at?: Place | undefined } = {},
): string {
  if (conversationId === undefined) return `#/${list}`;
  const place = at && `${at.isNote ? 'note-' : ''}${at.seq}`;
  const last = showsCard ? 'card' : place;
  return `#/${list}/${encodeURIComponent(conversationId)}${last ? `/${last}` : ''}`;
}

export function goTo(link: string): void {
  window.location.hash = link;
}

export function useRoute(): Route {
  return parseRoute(useHash());
}

/** What follows the path, with its `#`. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, currentHash);
}

/** Whether the console was opened by a link that lets somebody choose a password. */
export const isAccountLink = (path: string): boolean => /^\/console\/(invitation|reset)\/?$/.test(path);

export const currentRoute = (): Route => parseRoute(currentHash());

/** Which conversation is on the screen. */
export function openedConversation(route = currentRoute()): string | undefined {
  return route.page === 'inbox' ? route.conversationId : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function parsePlace(part: string | undefined): Place | undefined {
  const [, note, seq] = /^(note-)?(\d{1,9})$/.exec(part ?? '') ?? [];
  return seq === undefined ? undefined : { seq: Number(seq), isNote: note !== undefined };
}

const currentHash = () => window.location.hash;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
