import { Archive, Bot, Hourglass, MessageCircle, Users } from 'lucide-react';
import { useText } from '../language.ts';
import { inboxLink, type ListName, listNames } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { useMe } from '../store/identity.ts';
import { NewWordsDot } from './NewWordsDot.tsx';
import { conversationsOf, isUnanswered } from './sorting.ts';

const icons = { queue: Hourglass, mine: MessageCircle, colleagues: Users, bot: Bot, closed: Archive };

export function ListTabs({ list: chosen }: { list: ListName }) {
  const t = useText();
  const me = useMe().id;
  const { byId, paging } = useConversations();
  const hasNewWords = conversationsOf('mine', byId, me).some(isUnanswered);

  return (
    <nav aria-label={t('lists.label')} className="grid shrink-0 grid-cols-5 gap-1 border-b border-line p-2">
      {listNames.map(list => {
        const Icon = icons[list];
        return (
          <a
            key={list}
            href={inboxLink(list)}
            aria-current={list === chosen ? 'page' : undefined}
            className="flex min-h-14 min-w-0 flex-col items-center justify-center gap-0.5 rounded-control text-quiet hover:bg-hover aria-[current]:bg-chosen aria-[current]:text-ink"
          >
            <span className="flex h-6 items-center gap-1 font-semibold tabular-nums">
              <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
              {countOf(list)}
              {list === 'mine' && hasNewWords && <NewWordsDot />}
            </span>
            <span className="text-xs">{t(`list.${list}.short`)}</span>
          </a>
        );
      })}
    </nav>
  );

  /** Closed ones are never all here, so they have no count; where more pages exist, the count says so. */
  function countOf(list: ListName): string {
    if (list === 'closed') return '';
    const count = conversationsOf(list, byId, me).length;
    const pages = list === 'bot' ? paging.bot : list === 'colleagues' ? paging.assigned : undefined;
    return pages?.status === 'ready' && pages.cursor !== null ? `${count}+` : String(count);
  }
}
