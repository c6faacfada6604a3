import type { ReactNode } from 'react';
import { Clock } from './Age.tsx';
import { isAvailable, type Live, oldestWait, type Working } from './overview.ts';
import { useSupervisionText } from './text.ts';

/** How things stand, in four figures. */
export function Summary({ live, agents }: { live: readonly Live[]; agents: readonly Working[] }) {
  const s = useSupervisionText();
  const waiting = live.filter(({ age }) => age === 'waits').length;
  const available = agents.filter(isAvailable).length;
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-panel border border-line bg-line lg:grid-cols-4">
      <Figure name={s('figure.oldest')}>
        <Clock since={oldestWait(live)} />
      </Figure>
      <Figure name={s('figure.waiting')}>{waiting}</Figure>
      <Figure name={s('figure.held')}>{live.length - waiting}</Figure>
      <Figure name={s('figure.available')}>
        {s('figure.availableOf', { available, all: agents.length })}
      </Figure>
    </dl>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col justify-between gap-1 bg-raised p-3 sm:p-4">
      <dt className="text-[13px] text-quiet">{name}</dt>
      <dd className="text-2xl font-bold tabular-nums">{children}</dd>
    </div>
  );
}
