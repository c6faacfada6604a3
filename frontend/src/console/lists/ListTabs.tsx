import { Archive, Hourglass, Layers, MessageCircle } from 'lucide-react';
import { useShortcut } from '../elements/use-shortcut.ts';
import { useLanguage, useText } from '../language.ts';
import { goTo, inboxLink, type ListName, listNames } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { useCounts } from '../store/counts.ts';
import { search, useFilters } from '../store/filters.ts';
import { useGiven } from '../store/given.ts';
import { useMe } from '../store/identity.ts';
import { NewWordsDot } from './NewWordsDot.tsx';
import { conversationsOf, isUnanswered } from './sorting.ts';

const icons = { queue: Hourglass, mine: MessageCircle, all: Layers, closed: Archive };

export function ListTabs({ list: chosen }: { list: ListName }) {
  const t = useText();
  const me = useMe().id;
  const locale = useLanguage(state => state.locale);
  const byId = useConversations(state => state.byId);
  const counts = useCounts(state => state.counts);
  const isSearching = useFilters(({ text }) => text !== '');
  const given = useGiven(({ ids }) => ids);
  const hasNews = conversationsOf('mine', byId, me).some(one => isUnanswered(one) || given.includes(one.id));
  useListDigits();
  const short = new Intl.NumberFormat(locale, { notation: 'compact' });

  return (
    <nav
      aria-label={t('lists.label')}
      className="grid shrink-0 grid-cols-4 gap-1 border-b border-line px-2 py-1 md:py-2"
    >
      {listNames.map((list, place) => {
        const Icon = icons[list];
        const count = countOf(list);
        return (
          <a
            key={list}
            href={inboxLink(list)}
            aria-current={list === chosen && !isSearching ? 'page' : undefined}
            aria-keyshortcuts={String(place + 1)}
            onClick={() => search('')}
            className="flex min-h-11 min-w-0 flex-col items-center justify-center rounded-control md:min-h-14 md:gap-0.5 text-quiet hover:bg-hover aria-[current]:bg-chosen aria-[current]:text-ink"
          >
            <span className="flex h-5 items-center gap-1 md:h-6 font-semibold tabular-nums">
              <Icon size={20} strokeWidth={1.75} aria-hidden="true" className="max-md:hidden" />
              {count !== undefined && short.format(count)}
              {list === 'mine' && hasNews && <NewWordsDot />}
            </span>
            <span className="text-xs">{t(`list.${list}.short`)}</span>
          </a>
        );
      })}
    </nav>
  );

  /** The first two are here as a whole; of the others the server has said how many there are, or more are here since. */
  function countOf(list: ListName): number | undefined {
    if (list === 'queue' || list === 'mine') return conversationsOf(list, byId, me).length;
    if (counts === undefined) return undefined;
    if (list === 'closed') return counts.closed;
    const { bot, queued, assigned, closed } = counts;
    return Math.max(bot + queued + assigned + closed, Object.keys(byId).length);
  }
}

/** By the keys' place: some keyboards have digits behind Shift. */
function useListDigits(): void {
  const show = (list: ListName) => () => {
    search('');
    goTo(inboxLink(list));
  };
  useShortcut('Digit1', show('queue'));
  useShortcut('Digit2', show('mine'));
  useShortcut('Digit3', show('all'));
  useShortcut('Digit4', show('closed'));
}
