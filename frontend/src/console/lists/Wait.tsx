import { useNow } from '../elements/use-now.ts';
import { useText } from '../language.ts';
import { urgencyOf, waitingClock } from './waiting.ts';

/** For how long somebody waits: the loudest thing in a list. */
export function Wait({ since }: { since: string }) {
  const t = useText();
  const now = useNow();
  return (
    <time
      dateTime={since}
      className={`shrink-0 text-2xl leading-7 font-bold tabular-nums ${looks[urgencyOf(since, now)]}`}
    >
      <span className="sr-only">{t('list.waiting')} </span>
      {waitingClock(since, now, t('dayLetter'))}
    </time>
  );
}

const looks = { calm: 'text-ink', warning: 'text-warning', danger: 'text-danger' };
