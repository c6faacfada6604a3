import { useRef, useState } from 'react';
import { Key } from '../elements/Key.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useFindingText, useText } from '../language.ts';
import type { ListName } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { useFilters } from '../store/filters.ts';
import { Colleagues } from './Colleagues.tsx';
import { ConversationList } from './ConversationList.tsx';
import { Filters } from './Filters.tsx';
import { ListTabs } from './ListTabs.tsx';
import { NotAvailable } from './NotAvailable.tsx';
import { QueueAnnouncer } from './QueueAnnouncer.tsx';
import { ResultsAnnouncer } from './ResultsAnnouncer.tsx';
import { SearchField } from './SearchField.tsx';

/** The left pane: what is looked for, which lists there are, the chosen one, and who else is at work. */
export function ListPane({ list, openId }: { list: ListName; openId: string | undefined }) {
  const t = useText();
  const f = useFindingText();
  const isReady = useConversations(state => state.isReady);
  const { text } = useFilters();
  const [filtersAreOpen, setFiltersAreOpen] = useState(false);
  const scroller = useRef<HTMLElement>(null);

  return (
    <div className="flex min-h-0 w-full min-w-0 flex-col">
      <SearchField filtersAreOpen={filtersAreOpen} onToggleFilters={() => setFiltersAreOpen(open => !open)} />
      {filtersAreOpen && <Filters list={list} />}
      <ListTabs list={list} />
      {text === '' && (list === 'queue' || list === 'mine') && <NotAvailable />}
      <QueueAnnouncer />
      <ResultsAnnouncer list={list} />
      <section
        ref={scroller}
        tabIndex={-1}
        aria-labelledby="list-title"
        className="focus-inside min-h-0 flex-1 overflow-y-auto"
      >
        <h2
          id="list-title"
          className={text === '' ? 'sr-only' : 'truncate px-4 pt-3 pb-1 text-[13px] text-quiet'}
        >
          {text === '' ? t(`list.${list}`) : f('results', { text })}
        </h2>
        {isReady ? (
          <ConversationList key={`${list} ${text}`} list={list} openId={openId} scroller={scroller} />
        ) : (
          <Skeleton rows={5} label={t('loading')} />
        )}
      </section>
      <p className="hidden h-9 shrink-0 items-center gap-1 border-t border-line px-4 text-[13px] text-quiet md:flex">
        <Key>J</Key>
        <Key>K</Key> {t('lists.keys')}
        <span className="ml-auto flex items-center gap-1">
          <Key>1</Key>–<Key>4</Key> {t('lists.digits')}
        </span>
      </p>
      <Colleagues />
    </div>
  );
}
