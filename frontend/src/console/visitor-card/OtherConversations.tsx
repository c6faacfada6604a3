import type { AgentConversation } from 'backend/contract';
import { useCallback, useId } from 'react';
import { api } from '../api.ts';
import { useLoaded } from '../elements/use-loaded.ts';
import { useMoment } from '../elements/use-moment.ts';
import { useFindingText } from '../language.ts';
import { LastWords } from '../lists/LastWords.tsx';
import { inboxLink, type ListName } from '../route.ts';
import { search } from '../store/filters.ts';

const shownAtMost = 10;

interface OtherConversationsProps {
  conversation: AgentConversation;
  list: ListName;
}

/** What else this visitor came with: each opens to be read, and the one that is open now is a step away. */
export function OtherConversations({ conversation: { id, visitor, status }, list }: OtherConversationsProps) {
  const f = useFindingText();
  const moment = useMoment();
  const title = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a conversation that ends or begins again changes the others
  const fetchOthers = useCallback(
    () => api.conversations(new URLSearchParams({ visitor: visitor.id }).toString()),
    [visitor.id, status],
  );
  const { data, error } = useLoaded(fetchOthers);
  const others = data?.conversations.filter(other => other.id !== id) ?? [];
  if (data && others.length === 0) return null;
  return (
    <section aria-labelledby={title} className="flex flex-col gap-2">
      <h3 id={title} className="text-[13px] text-quiet">
        {f('others')}
      </h3>
      {error && <p className="text-sm text-quiet">{f('others.failed')}</p>}
      <ul className="flex flex-col gap-2">
        {others.slice(0, shownAtMost).map(other => (
          <li
            key={other.id}
            className="relative rounded-control border border-line bg-raised px-3 py-2 hover:bg-hover"
          >
            <p className="flex items-baseline justify-between gap-2 text-[13px]">
              <a
                href={inboxLink(list, other.id)}
                onClick={() => search('')}
                className="font-medium after:absolute after:inset-0 after:rounded-control focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-brand"
              >
                {other.lastMessage ? moment(other.lastMessage.timestamp) : f('others.silent')}
              </a>
              <span className="shrink-0 text-quiet">{f(`stage.${other.status}`)}</span>
            </p>
            <LastWords conversation={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
