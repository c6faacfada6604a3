import type { AgentConversation } from 'backend/contract';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { useConversations } from '../store/conversations.ts';
import { TransferDialog } from '../transfer/TransferDialog.tsx';
import { ActDialog } from './ActDialog.tsx';
import { LiveRow } from './LiveRow.tsx';
import type { Live } from './overview.ts';
import { useSupervisionText } from './text.ts';

interface LiveListProps {
  live: readonly Live[];
  /** What it is limited to, in words. */
  filter: string | undefined;
  onShowAll(): void;
}

const atOnce = 50;

/** All that waits or is held, the most pressing first; from here a supervisor acts on any of it. */
export function LiveList({ live, filter, onShowAll }: LiveListProps) {
  const s = useSupervisionText();
  const [shown, setShown] = useState(atOnce);
  const [task, setTask] = useState<{ id: string; is: 'act' | 'transfer' }>();
  const chosen = useConversations(state => (task ? state.byId[task.id] : undefined));
  const rest = live.length - shown;
  const openTask = (is: 'act' | 'transfer') => (conversation: AgentConversation) =>
    setTask({ id: conversation.id, is });

  return (
    <section
      tabIndex={-1}
      aria-labelledby="live-title"
      className="min-w-0 overflow-hidden rounded-panel border border-line bg-raised"
    >
      <header className="flex min-h-13 flex-wrap items-center justify-between gap-x-3 border-b border-line px-4 py-2">
        <h2 id="live-title" className="font-semibold">
          {s('live.title')} <span className="font-normal text-quiet tabular-nums">{live.length}</span>
        </h2>
        {filter !== undefined && (
          <Button
            icon={<X size={16} strokeWidth={1.75} aria-hidden="true" />}
            onClick={onShowAll}
            className="min-w-0"
          >
            <span className="truncate">{filter}</span>
            <span className="sr-only"> {s('filter.all')}</span>
          </Button>
        )}
      </header>
      {live.length === 0 && (
        <EmptyState>{filter === undefined ? s('live.empty') : s('live.emptyFiltered')}</EmptyState>
      )}
      <ul className="divide-y divide-line">
        {live.slice(0, shown).map(one => (
          <LiveRow key={one.conversation.id} live={one} onAct={openTask('act')} />
        ))}
      </ul>
      {rest > 0 && (
        <div className="border-t border-line p-3 text-center">
          <Button onClick={() => setShown(shown + atOnce)}>
            {s('live.more', { count: Math.min(rest, atOnce) })}
          </Button>
        </div>
      )}
      {task?.is === 'act' && chosen && (
        <ActDialog
          conversation={chosen}
          onTransfer={() => openTask('transfer')(chosen)}
          onClose={() => setTask(undefined)}
        />
      )}
      {task?.is === 'transfer' && chosen && (
        <TransferDialog conversation={chosen} onClose={() => setTask(undefined)} />
      )}
    </section>
  );
}
