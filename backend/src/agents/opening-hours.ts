import { type Department, type TimeZone, type Weekday, weekdays } from '../contract/index.ts';

/** Open now, or closed until an instant (UTC ISO), or for good: null. */
export type Opening = { readonly isOpen: true } | { readonly isOpen: false; readonly opensAt: string | null };

/** Where nothing opens within a year and a day, nothing does. */
const daysAhead = 366;

/** What the clock on the department's wall says: hours and holidays are read on it and nowhere else. */
export function openingOf(
  { hours, holidays, timeZone }: Pick<Department, 'hours' | 'holidays' | 'timeZone'>,
  now: Date,
): Opening {
  const [today, time] = wallClock(now, timeZone);
  for (let ahead = 0; ahead <= daysAhead; ahead++) {
    const date = dayAfter(today, ahead);
    if (holidays.includes(date)) continue;
    // In order, and `24:00` sorts behind every time of day.
    const next = hours[weekdayOf(date)].find(({ to }) => ahead > 0 || to > time);
    if (next === undefined) continue;
    if (ahead === 0 && next.from <= time) return { isOpen: true };
    return { isOpen: false, opensAt: instantOf(date, next.from, timeZone).toISOString() };
  }
  return { isOpen: false, opensAt: null };
}

const formats = new Map<TimeZone, Intl.DateTimeFormat>();

/** Date and time, `2026-11-28` and `08:30`: Sweden writes both as ISO 8601 does. */
function wallClock(instant: Date, timeZone: TimeZone): [date: string, time: string] {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  const [date = '', time = ''] = format.format(instant).split(' ');
  return [date, time];
}

function instantOf(date: string, time: string, timeZone: TimeZone): Date {
  const asIfUtc = Date.parse(`${date}T${time}Z`);
  const offset = Date.parse(`${wallClock(new Date(asIfUtc), timeZone).join('T')}Z`) - asIfUtc;
  return new Date(asIfUtc - offset);
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

function weekdayOf(date: string): Weekday {
  const fromSunday = new Date(date).getUTCDay();
  return weekdays[(fromSunday + 6) % 7] as Weekday; // seven days, seven names
}
