import { EmptyState } from '../elements/EmptyState.tsx';
import { useText } from '../language.ts';
import type { ListName } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { useMe } from '../store/identity.ts';
import { ListItem } from './ListItem.tsx';
import { MorePages } from './MorePages.tsx';
import { QueueItem } from './QueueItem.tsx';
import { conversationsOf, statusOf } from './sorting.ts';

export function ConversationList({ list, openId }: { list: ListName; openId: string | undefined }) {
  const t = useText();
  const me = useMe().id;
  const byId = useConversations(state => state.byId);
  const paging = useConversations(state => state.paging[statusOf[list]]);
  const conversations = conversationsOf(list, byId, me);
  const isComplete =
    list === 'queue' || list === 'mine' || (paging?.status === 'ready' && paging.cursor === null);

  return (
    <>
      {conversations.length === 0 && isComplete && <EmptyState>{t(`list.${list}.empty`)}</EmptyState>}
      <ul>
        {conversations.map(conversation => {
          const Item = list === 'queue' ? QueueItem : ListItem;
          const isOpen = conversation.id === openId;
          return <Item key={conversation.id} conversation={conversation} list={list} isOpen={isOpen} />;
        })}
      </ul>
      {!isComplete && <MorePages status={statusOf[list]} paging={paging} />}
    </>
  );
}
