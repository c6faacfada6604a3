/** What the page chose for the looks of the widget; unset or unknown, the visitor's own preference decides. */
export interface Looks {
  theme?: string;
  /** Six hexadecimal digits after `#`; anything else is left out. */
  color?: string;
}

/** A style sheet of ours, dark or light as the page chose. */
export function themed(css: string, { theme }: Looks): string {
  const query = { dark: 'all', light: 'not all' }[theme as 'dark']; // anything else finds nothing
  return query ? css.replace(/\(prefers-color-scheme: ?dark\)/g, query) : css;
}

export function isColor(color: string | undefined): color is string {
  return /^#[\da-f]{6}$/i.test(color!); // which is "undefined" without one
}
