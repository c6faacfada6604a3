import { useEffect } from 'react';
import { Key } from '../elements/Key.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useText } from '../language.ts';
import type { ListName } from '../route.ts';
import { loadMore, useConversations } from '../store/conversations.ts';
import { Colleagues } from './Colleagues.tsx';
import { ConversationList } from './ConversationList.tsx';
import { ListTabs } from './ListTabs.tsx';
import { QueueAnnouncer } from './QueueAnnouncer.tsx';
import { statusOf } from './sorting.ts';

/** The left pane: which lists there are, the chosen one, and who else is at work. */
export function ListPane({ list, openId }: { list: ListName; openId: string | undefined }) {
  const t = useText();
  const isReady = useConversations(state => state.isReady);
  const needsFirstPage = useConversations(({ paging }) => !paging[statusOf[list]] && list === 'closed');
  useEffect(() => {
    if (isReady && needsFirstPage) void loadMore('closed'); // its outcome is in the store
  }, [isReady, needsFirstPage]);

  return (
    <div className="flex min-h-0 w-full min-w-0 flex-col">
      <ListTabs list={list} />
      <QueueAnnouncer />
      <section aria-labelledby="list-title" className="min-h-0 flex-1 overflow-y-auto">
        <h2 id="list-title" className="sr-only">
          {t(`list.${list}`)}
        </h2>
        {isReady ? (
          <ConversationList list={list} openId={openId} />
        ) : (
          <Skeleton rows={5} label={t('loading')} />
        )}
      </section>
      <p className="hidden h-9 shrink-0 items-center gap-1 border-t border-line px-4 text-[13px] text-quiet md:flex">
        <Key>J</Key>
        <Key>K</Key> {t('lists.keys')}
      </p>
      <Colleagues />
    </div>
  );
}
