import type { Locale } from 'backend/contract';

/** The clock time of an ISO timestamp where the reader is: `14:05`. */
export function formatTime(timestamp: string, locale: Locale): string {
  return new Date(timestamp).toLocaleTimeString(tags[locale], { hour: '2-digit', minute: '2-digit' });
}

/** The day of an ISO timestamp in words: `Aujourd’hui`, `Hier`, `lundi 9 mars`, with the year when it is another one. */
export function formatDay(timestamp: string, locale: Locale, now: Date): string {
  const date = new Date(timestamp);
  const daysAgo = Math.round((midnight(now) - midnight(date)) / dayMs);
  if (daysAgo === 0 || daysAgo === 1) {
    return capitalise(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day'));
  }
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  return capitalise(
    date.toLocaleDateString(tags[locale], { weekday: 'long', day: 'numeric', month: 'long', year }),
  );
}

/** The date and the clock time of a timestamp some days away: `9 mars à 14:05`; where the reader is, or on another clock. */
export function formatMoment(timestamp: string, locale: Locale, timeZone?: string): string {
  const date = { timeZone, day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  return new Date(timestamp).toLocaleString(tags[locale], date);
}

/** A date without a time, the same wherever the reader is: `2026-12-25` is `vendredi 25 décembre 2026`. */
export function formatDate(date: string, locale: Locale): string {
  return new Date(date).toLocaleDateString(tags[locale], { dateStyle: 'full', timeZone: 'UTC' });
}

/** Two timestamps with the same key lie on the same day where the reader is. */
export function dayKey(timestamp: string): string {
  return new Date(timestamp).toDateString();
}

// British English for the 24-hour clock that the French texts use too.
const tags: Record<Locale, string> = { fr: 'fr', en: 'en-GB' };
const dayMs = 86_400_000;

function midnight(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
