import type { AgentConversation } from 'backend/contract';
import { dayKey, formatDay, formatTime } from '../../i18n/dates.ts';
import { useLanguage } from '../language.ts';
import { ItemFrame, type ItemProps, PageAndLanguage } from './ItemFrame.tsx';
import { LastWords } from './LastWords.tsx';
import { NewWordsDot } from './NewWordsDot.tsx';
import { isUnanswered } from './sorting.ts';

/** A conversation outside of the queue: who spoke last, what, and when. */
export function ListItem({ conversation, list, isOpen }: ItemProps) {
  const { lastMessage, agent } = conversation;
  const isNew = list === 'mine' && isUnanswered(conversation);
  return (
    <ItemFrame
      conversation={conversation}
      list={list}
      isOpen={isOpen}
      aside={<LastTime conversation={conversation} />}
    >
      <LastWords message={lastMessage} isNew={isNew} before={isNew && <NewWordsDot />} />
      <div className="flex items-center justify-between gap-2">
        <PageAndLanguage conversation={conversation} />
        {list === 'colleagues' && agent && <span className="truncate text-[13px]">{agent.name}</span>}
      </div>
    </ItemFrame>
  );
}

function LastTime({ conversation: { lastMessage } }: { conversation: AgentConversation }) {
  const locale = useLanguage(state => state.locale);
  if (!lastMessage) return null;
  const now = new Date();
  const isToday = dayKey(lastMessage.timestamp) === dayKey(now.toISOString());
  return (
    <time dateTime={lastMessage.timestamp} className="shrink-0 text-[13px] text-quiet tabular-nums">
      {isToday ? formatTime(lastMessage.timestamp, locale) : formatDay(lastMessage.timestamp, locale, now)}
    </time>
  );
}
