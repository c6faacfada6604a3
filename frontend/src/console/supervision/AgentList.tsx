import { useText } from '../language.ts';
import type { LiveFilter, Working } from './overview.ts';
import { useSupervisionText } from './text.ts';

interface AgentListProps {
  agents: readonly Working[];
  filter: LiveFilter | undefined;
  onChoose(filter: LiveFilter): void;
}

/** Who answers: whether they are there, what they say of themselves, and how full their hands are. */
export function AgentList({ agents, filter, onChoose }: AgentListProps) {
  const s = useSupervisionText();
  const isOut = ({ connected, assigned }: Working) => !connected && assigned === 0;
  const out = agents.filter(isOut);
  const here = agents.filter(agent => !isOut(agent));
  const row = (agent: Working) => (
    <AgentRow
      key={agent.agentId}
      agent={agent}
      isChosen={filter !== undefined && 'agentId' in filter && filter.agentId === agent.agentId}
      onChoose={() => onChoose({ agentId: agent.agentId })}
    />
  );
  return (
    <section
      aria-labelledby="agents-title"
      className="overflow-hidden rounded-panel border border-line bg-raised"
    >
      <h2 id="agents-title" className="border-b border-line px-4 py-3 font-semibold">
        {s('agents.title')}
      </h2>
      {here.length === 0 && <p className="px-4 py-3 text-sm text-quiet">{s('agents.nobody')}</p>}
      <ul className="divide-y divide-line">{here.map(row)}</ul>
      {out.length > 0 && (
        <details className="border-t border-line">
          <summary className="focus-inside flex min-h-11 cursor-pointer items-center px-4 text-sm text-quiet hover:bg-hover">
            {s('agents.away', { count: out.length })}
          </summary>
          <ul className="divide-y divide-line border-t border-line">{out.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

interface AgentRowProps {
  agent: Working;
  isChosen: boolean;
  onChoose(): void;
}

function AgentRow({ agent, isChosen, onChoose }: AgentRowProps) {
  const t = useText();
  const s = useSupervisionText();
  const { name, availability, connected, assigned, capacity } = agent;
  const isGone = !connected && assigned > 0;
  return (
    <li
      className={`relative px-4 py-2.5 ${isChosen ? 'bg-chosen' : ''} ${assigned > 0 ? 'hover:bg-hover' : ''}`}
    >
      <div className="flex items-baseline justify-between gap-3">
        <span className="flex min-w-0 items-baseline gap-2">
          <span
            aria-hidden="true"
            className={`size-2.5 shrink-0 rounded-full ${connected ? dots[availability] : 'border border-dashed border-control'}`}
          />
          <span className="min-w-0 font-medium break-words">{name}</span>
        </span>
        {assigned > 0 ? (
          <button
            type="button"
            aria-pressed={isChosen}
            onClick={onChoose}
            className="shrink-0 cursor-pointer text-sm tabular-nums after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand"
          >
            {s('agents.load', { assigned, capacity })}
            <span className="sr-only"> {s('agents.show', { name, count: assigned })}</span>
          </button>
        ) : (
          <span className="shrink-0 text-sm text-quiet tabular-nums">
            {s('agents.load', { assigned, capacity })}
          </span>
        )}
      </div>
      <div className="mt-1 flex items-center justify-between gap-3 pl-4.5">
        <span className={`min-w-0 text-[13px] ${isGone ? 'font-medium text-warning' : 'text-quiet'}`}>
          {isGone
            ? s('agents.gone')
            : t(connected ? `availability.${availability}` : 'colleagues.disconnected')}
        </span>
        <span aria-hidden="true" className="h-1.5 w-24 shrink-0 overflow-hidden rounded-full bg-line">
          <span
            className={`block h-full ${assigned >= capacity ? 'bg-warning' : 'bg-brand'}`}
            style={{ width: `${Math.min(100, (assigned / capacity) * 100)}%` }}
          />
        </span>
      </div>
    </li>
  );
}

const dots = { online: 'bg-brand', away: 'bg-warning', offline: 'border-2 border-control' };
