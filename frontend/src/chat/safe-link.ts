const openedElsewhere = /^(https?:\/\/|mailto:|tel:)/i;
const ownPath = /^\/(?![/\\])/;

/** Where a link of a message may lead: a path of this site, or elsewhere in a new tab; null when it must not be a link. */
export function safeLink(href: string): { href: string; isExternal: boolean } | null {
  const address = href.trim();
  if (ownPath.test(address)) return { href: address, isExternal: false };
  return openedElsewhere.test(address) ? { href: address, isExternal: true } : null;
}
