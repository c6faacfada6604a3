import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import { colleaguesOf, usePresence } from '../store/presence.ts';

/** Who else is at work, folded away at the foot of the lists. */
export function Colleagues() {
  const t = useText();
  const me = useMe().id;
  const byAgent = usePresence(state => state.byAgent);
  const colleagues = colleaguesOf(byAgent, me);
  const connected = colleagues.filter(colleague => colleague.connected).length;
  if (colleagues.length === 0) return null;
  return (
    <details className="shrink-0 border-t border-line text-sm">
      <summary className="focus-inside flex min-h-9 cursor-pointer items-center px-4 text-quiet hover:bg-hover">
        {t('colleagues.connected', { count: connected })}
      </summary>
      <ul className="flex max-h-48 flex-col gap-1 overflow-y-auto px-4 pt-1 pb-3">
        {colleagues.map(({ agentId, name, availability, connected: isConnected }) => (
          <li key={agentId} className="flex justify-between gap-3">
            <span className="truncate">{name}</span>
            <span className="shrink-0 text-quiet">
              {isConnected ? t(`availability.${availability}`) : t('colleagues.disconnected')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
