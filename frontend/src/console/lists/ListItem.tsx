import type { AgentConversation } from 'backend/contract';
import { dayKey, formatDay, formatTime } from '../../i18n/dates.ts';
import { useFindingText, useLanguage } from '../language.ts';
import { useGiven } from '../store/given.ts';
import { useMe } from '../store/identity.ts';
import { ItemFrame, type ItemProps, PageAndLanguage } from './ItemFrame.tsx';
import { LastWords } from './LastWords.tsx';
import { Marks } from './Marks.tsx';
import { MatchedWords } from './MatchedWords.tsx';
import { NewWordsDot } from './NewWordsDot.tsx';
import { OverdueMark } from './OverdueMark.tsx';
import { isUnanswered } from './sorting.ts';
import { Wait } from './Wait.tsx';

/** A conversation outside of the queue: who spoke last, what, and when; or where a search found it. */
export function ListItem({ conversation, list, isOpen, match }: ItemProps) {
  const isGiven = useGiven(({ ids }) => ids.includes(conversation.id));
  const isNew = conversation.status === 'assigned' && (isGiven || isUnanswered(conversation));
  const awaited = list === 'mine' && conversation.unanswered;
  const isMixed = list === 'all' || match !== undefined;
  return (
    <ItemFrame
      conversation={conversation}
      list={list}
      isOpen={isOpen}
      match={match}
      aside={awaited ? <Wait since={awaited.since} /> : <LastTime conversation={conversation} />}
    >
      <OverdueMark conversation={conversation} />
      {match ? (
        <MatchedWords match={match} />
      ) : (
        <LastWords conversation={conversation} isNew={isNew} before={isNew && <NewWordsDot />} />
      )}
      <Marks conversation={conversation} />
      <div className="flex items-center justify-between gap-2">
        <PageAndLanguage conversation={conversation} />
        {isMixed && <Stage conversation={conversation} />}
      </div>
    </ItemFrame>
  );
}

function Stage({ conversation: { status, agent } }: { conversation: AgentConversation }) {
  const f = useFindingText();
  const me = useMe().id;
  const isMine = agent?.id === me;
  const look = status === 'closed' ? 'text-quiet' : 'text-ink';
  return (
    <span className={`max-w-[50%] shrink-0 truncate text-[13px] ${look}`}>
      {status !== 'assigned' ? f(`stage.${status}`) : isMine ? f('stage.you') : (agent?.name ?? '')}
    </span>
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
