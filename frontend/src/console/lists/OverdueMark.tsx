import type { AgentConversation } from 'backend/contract';
import { AlarmClock } from 'lucide-react';
import { useNow } from '../elements/use-now.ts';
import { useText } from '../language.ts';
import { overdueOf } from './overdue.ts';

/** That somebody waits beyond the limit: in the queue, or for the answer of who holds it. */
export function OverdueMark({ conversation }: { conversation: AgentConversation }) {
  const t = useText();
  const now = useNow();
  const overdue = overdueOf(conversation, now);
  if (overdue === null) return null;
  return (
    <p className="flex items-center gap-1.5 text-sm font-medium text-danger">
      <AlarmClock size={16} strokeWidth={2} aria-hidden="true" className="shrink-0" />
      {t(`overdue.${overdue.kind}`, { count: overdue.minutes })}
    </p>
  );
}
