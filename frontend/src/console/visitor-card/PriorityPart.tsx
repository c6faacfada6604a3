import { type AgentConversation, priorities } from 'backend/contract';
import { useId } from 'react';
import { Select } from '../elements/Select.tsx';
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
      <Select
        id={field}
        look="small"
        value={priority}
        options={priorities.map(one => [one, f(`priority.${one}`)])}
        onChoose={chosen => void setPriority(id, chosen)} // refusals are notified
      />
    </div>
  );
}
