import { type AgentConversation, priorities } from 'backend/contract';
import { useId } from 'react';
import { useFindingText } from '../language.ts';
import { setPriority } from './marking.ts';

/** How soon colleagues should look at it; nobody's place in the queue changes by it. */
export function PriorityPart({ conversation: { id, priority } }: { conversation: AgentConversation }) {
  const f = useFindingText();
  const field = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={field} className="text-[13px] text-quiet">
        {f('priority')}
      </label>
      <select
        id={field}
        value={priority}
        onChange={event => {
          const chosen = priorities.find(one => one === event.target.value);
          if (chosen) void setPriority(id, chosen); // refusals are notified
        }}
        className="min-h-9 cursor-pointer rounded-control border border-control bg-raised px-2 text-sm text-ink"
      >
        {priorities.map(one => (
          <option key={one} value={one}>
            {f(`priority.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
