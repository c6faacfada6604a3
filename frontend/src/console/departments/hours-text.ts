import type { Span } from 'backend/contract';

/** `08:00-12:00, 14:00-17:30`, as people write and read it. */
export const hoursText = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${from}-${to}`).join(', ');

/** The spans of a day from what was written, in order; null where it says none, or spans that overlap. */
export function spansIn(text: string): Span[] | null {
  const spans = text
    .split(/[,;]/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(spanIn);
  if (!spans.every(span => span !== null)) return null;
  const inOrder = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const isClear = inOrder.every(({ from, to }, index) => from < to && from >= (inOrder[index - 1]?.to ?? ''));
  return isClear ? inOrder : null;
}

/** Also `8h-12h30` and a dash of any length. */
function spanIn(part: string): Span | null {
  const [from, to, ...rest] = part.split(/\s*[-–—]\s*/).map(timeIn);
  return from && to && rest.length === 0 && from !== '24:00' ? { from, to } : null;
}

function timeIn(text: string): string | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:hH](\d{2})?)?$/.exec(text) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null;
}
