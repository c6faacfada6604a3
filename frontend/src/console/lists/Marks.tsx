import type { AgentConversation } from 'backend/contract';
import { ChevronDown, ChevronsUp, ChevronUp } from 'lucide-react';
import { useFindingText } from '../language.ts';

const looks = {
  urgent: { Icon: ChevronsUp, colour: 'text-danger' },
  high: { Icon: ChevronUp, colour: 'text-warning' },
  low: { Icon: ChevronDown, colour: 'text-quiet' },
};

/** What agents have marked a conversation with, where there is anything to say. */
export function Marks({ conversation: { priority, tags } }: { conversation: AgentConversation }) {
  const f = useFindingText();
  if (priority === 'normal' && tags.length === 0) return null;
  const look = priority === 'normal' ? undefined : looks[priority];
  return (
    <ul className="flex min-w-0 flex-wrap items-center gap-1 text-xs">
      {look && (
        <li className={`flex items-center gap-0.5 font-semibold ${look.colour}`}>
          <look.Icon size={16} strokeWidth={2} aria-hidden="true" />
          {f(`priority.${priority}`)}
        </li>
      )}
      {tags.map(tag => (
        <li key={tag} className="max-w-full truncate rounded bg-chosen px-1.5 py-px text-ink">
          {tag}
        </li>
      ))}
    </ul>
  );
}
