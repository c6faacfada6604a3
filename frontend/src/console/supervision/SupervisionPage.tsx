import { useEffect, useMemo, useState } from 'react';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { useConversations } from '../store/conversations.ts';
import { usePresence } from '../store/presence.ts';
import { refreshSupervision, useSupervision, watchSupervision } from '../store/supervision.ts';
import { AgentList } from './AgentList.tsx';
import { DepartmentTable } from './DepartmentTable.tsx';
import { LiveList } from './LiveList.tsx';
import { departmentRows, fits, type LiveFilter, liveAmong, workingNow } from './overview.ts';
import { Summary } from './Summary.tsx';
import { useSupervisionText } from './text.ts';
import { useDepartmentName } from './use-department-name.ts';

/** Where a supervisor sees everybody's work as it is now, and steps in. */
export function SupervisionPage() {
  const s = useSupervisionText();
  const nameOf = useDepartmentName();
  const { seen, error } = useSupervision();
  const byId = useConversations(state => state.byId);
  const presence = usePresence(state => state.byAgent);
  const [filter, setFilter] = useState<LiveFilter>();
  useEffect(watchSupervision, []);
  useNewcomers();

  const live = useMemo(() => liveAmong(Object.values(byId)), [byId]);
  const agents = useMemo(() => workingNow(seen?.agents ?? [], presence, live), [seen, presence, live]);
  const rows = departmentRows(seen?.departments.map(({ id }) => id) ?? [], live, agents);
  const toggle = (next: LiveFilter) =>
    setFilter(JSON.stringify(next) === JSON.stringify(filter) ? undefined : next);

  return (
    <main tabIndex={-1} className="focus-inside min-h-0 flex-1 overflow-y-auto p-3 sm:p-6">
      <div className="mx-auto flex max-w-7xl flex-col gap-4">
        <header>
          <h1 className="text-xl font-semibold">{s('title')}</h1>
          <p className="mt-1 max-w-[65ch] text-quiet">{s('intro')}</p>
        </header>
        {!seen && <NotYet error={error} />}
        {seen && (
          <>
            <Summary live={live} agents={agents} />
            <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
              <LiveList
                live={live.filter(one => fits(one, filter))}
                filter={filter && filterName(filter)}
                onShowAll={() => setFilter(undefined)}
              />
              <div className="flex min-w-0 flex-col gap-4">
                <AgentList agents={agents} filter={filter} onChoose={toggle} />
                <DepartmentTable rows={rows} filter={filter} onChoose={toggle} />
              </div>
            </div>
          </>
        )}
      </div>
    </main>
  );

  function filterName(chosen: LiveFilter): string {
    if ('department' in chosen) return s('filter.department', { name: nameOf(chosen.department) });
    const name = agents.find(({ agentId }) => agentId === chosen.agentId)?.name ?? '';
    return s('filter.agent', { name });
  }
}

function NotYet({ error }: Pick<ReturnType<typeof useSupervision.getState>, 'error'>) {
  const t = useText();
  if (!error) return <Skeleton rows={6} label={t('loading')} />;
  const { key, values } = refusalText(error);
  return (
    <EmptyState action={<Button onClick={() => void refreshSupervision()}>{t('retry')}</Button>}>
      {t(key, values)}
    </EmptyState>
  );
}

/** Somebody came whose account is not known here yet: it was made since. */
function useNewcomers(): void {
  const strangers = usePresence(({ byAgent }) => {
    const known = useSupervision.getState().seen?.agents;
    if (!known) return '';
    return Object.keys(byAgent)
      .filter(id => !known.some(({ agentId }) => agentId === id))
      .join();
  });
  useEffect(() => {
    if (strangers !== '') void refreshSupervision(); // its outcome is in the store
  }, [strangers]);
}
