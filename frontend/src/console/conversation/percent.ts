import type { Locale } from 'backend/contract';

/** A confidence as people read it: 0.874 is `87 %` in French. */
export const percent = (confidence: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(confidence);
