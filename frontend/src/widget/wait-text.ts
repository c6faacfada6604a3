import type { EstimatedWait, Locale } from 'backend/contract';
import type { Translate } from '../i18n/translate.ts';

/** In how long somebody will probably answer: in hours from two hours on. */
export function waitText(
  { fromSeconds, toSeconds }: EstimatedWait,
  locale: Locale,
  t: Translate<'waitRange' | 'waitWithin'>,
): string {
  const [from, to] = [lasting(fromSeconds, locale), lasting(toSeconds, locale)];
  const unit = to.replace(/\d+/, ''); // said once where it is that of both
  return fromSeconds && from !== to
    ? t('waitRange', { from: from.replace(unit, ''), to })
    : t('waitWithin', { to });
}

function lasting(seconds: number, locale: Locale): string {
  const [unit, unitSeconds] = seconds < 7_200 ? ['minute', 60] : ['hour', 3_600];
  return Math.round(seconds / unitSeconds).toLocaleString(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
}
