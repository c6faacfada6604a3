import { useNow } from '../elements/use-now.ts';
import { useText } from '../language.ts';
import { urgencyOf, waitingClock } from '../lists/waiting.ts';
import type { Live } from './overview.ts';
import { useSupervisionText } from './text.ts';

/** For how long somebody has waited, the loudest thing in its line; a quiet conversation says it quietly. */
export function Age({ age, since }: Pick<Live, 'age' | 'since'>) {
  const s = useSupervisionText();
  const isQuiet = age === 'quiet';
  return (
    <p className="flex w-24 shrink-0 flex-col text-right sm:w-32">
      <Clock
        since={since}
        className={isQuiet ? 'text-[15px] text-quiet' : 'text-2xl leading-7 font-bold'}
        isQuiet={isQuiet}
      />
      <span className="order-first text-xs text-quiet">{s(`age.${age}`)}</span>
    </p>
  );
}

/** A wait as a clock that runs, in the colour of its urgency. */
export function Clock({
  since,
  className = '',
  isQuiet = false,
}: {
  since: string | null;
  className?: string;
  isQuiet?: boolean;
}) {
  const t = useText();
  const s = useSupervisionText();
  const now = useNow();
  if (since === null) return <span className="text-quiet">{s('none')}</span>;
  const look = isQuiet ? '' : looks[urgencyOf(since, now)];
  return (
    <time dateTime={since} className={`tabular-nums ${look} ${className}`}>
      {waitingClock(since, now, t('dayLetter'))}
    </time>
  );
}

const looks = { calm: 'text-ink', warning: 'text-warning', danger: 'text-danger' };
