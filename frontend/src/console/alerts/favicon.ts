/** Draws the number into the tab's icon; none for 0. */
export function setFaviconCount(count: number): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (!icon) return;
  own ??= icon.href;
  icon.href = count === 0 ? own : withBadge(own, count > 9 ? '9+' : String(count));
}

let own: string | undefined;

/** The icon is an SVG in its own address. */
function withBadge(icon: string, text: string): string {
  const size = text.length > 1 ? 15 : 19;
  const badge = `<circle cx="21" cy="21" r="11" fill="#b42318"/><text x="21" y="${21 + size * 0.36}" font-family="system-ui,sans-serif" font-weight="700" font-size="${size}" text-anchor="middle" fill="#fff">${text}</text></svg>`;
  return icon.replace('%3C/svg%3E', encodeURIComponent(badge));
}
