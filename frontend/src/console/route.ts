import { useSyncExternalStore } from 'react';

export const listNames = ['queue', 'mine', 'all', 'closed'] as const;
const pages = ['supervision', 'faq', 'departments', 'replies', 'team', 'account'] as const;
export type ListName = (typeof listNames)[number];

/** Where the console is, kept in the address so that a phone's back button leads from the card to the list. */
export type Route =
  | { page: 'inbox'; list: ListName; conversationId?: string; showsCard: boolean }
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
  return { page: 'inbox', list, conversationId, showsCard: last === 'card' };
}

export function inboxLink(
  list: ListName,
  conversationId?: string,
  options: { showsCard?: boolean } = {},
): string {
  if (conversationId === undefined) return `#/${list}`;
  return `#/${list}/${encodeURIComponent(conversationId)}${options.showsCard ? '/card' : ''}`;
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

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

const currentHash = () => window.location.hash;

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
