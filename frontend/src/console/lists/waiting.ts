/** How long somebody has waited, as a clock: 0:42, 12:05, 1 h 04, 2 j. Never negative, whatever the two clocks say. */
export function waitingClock(since: string, now: number, dayLetter: string): string {
  const seconds = waitedSeconds(since, now);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.floor(hours / 24)} ${dayLetter}`;
  if (hours >= 1) return `${hours} h ${twoDigits(minutes % 60)}`;
  return `${minutes}:${twoDigits(seconds % 60)}`;
}

/** Past these limits the clock changes its colour; the figure itself says the same. */
export function urgencyOf(since: string, now: number): 'calm' | 'warning' | 'danger' {
  const seconds = waitedSeconds(since, now);
  if (seconds < 120) return 'calm';
  return seconds < 600 ? 'warning' : 'danger';
}

const waitedSeconds = (since: string, now: number) =>
  Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
const twoDigits = (value: number) => String(value).padStart(2, '0');
