import type { AgentName } from 'backend/contract';
import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import { initialsOf } from './initials.ts';

const shown = 2;

/** The colleagues who have this conversation open too, by their initials. */
export function WatcherList({ watchers }: { watchers: readonly AgentName[] }) {
  const t = useText();
  const me = useMe().id;
  const others = watchers.filter(({ id }) => id !== me);
  const hidden = others.slice(shown);
  const look =
    'flex size-7 items-center justify-center rounded-full bg-chosen text-[11px] font-semibold text-ink';
  return (
    <ul aria-label={t('watchers.label')} className="flex shrink-0 gap-1 empty:hidden">
      {others.slice(0, shown).map(({ id, name }) => (
        <li key={id} title={t('watchers.also', { name })} className={look}>
          <span aria-hidden="true">{initialsOf(name)}</span>
          <span className="sr-only">{t('watchers.also', { name })}</span>
        </li>
      ))}
      {hidden.length > 0 && (
        <li title={hidden.map(({ name }) => name).join(', ')} className={look}>
          <span aria-hidden="true">+{hidden.length}</span>
          <span className="sr-only">{hidden.map(({ name }) => name).join(', ')}</span>
        </li>
      )}
    </ul>
  );
}
