import { formatMoment } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/locale.ts';

/** Date and time in words where the reader is: `9 mars à 14:05`. */
export function useMoment(): (timestamp: string) => string {
  const locale = useLocale();
  return timestamp => formatMoment(timestamp, locale);
}
