import { type RefObject, useEffect, useRef } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import { EmptyState } from '../elements/EmptyState.tsx';
import { useText } from '../language.ts';
import type { ListName } from '../route.ts';
import { useFilters } from '../store/filters.ts';
import { ListItem } from './ListItem.tsx';
import { MorePages } from './MorePages.tsx';
import { NothingFound } from './NothingFound.tsx';
import { QueueItem } from './QueueItem.tsx';
import { useShown } from './shown.ts';

/** In px beyond what is seen: a keyboard's next stop is there before it is reached. */
const drawnBeyond = 1_000;

interface ConversationListProps {
  list: ListName;
  openId: string | undefined;
  /** What the list scrolls in. */
  scroller: RefObject<HTMLElement | null>;
}

/** Only what is near the view is drawn, so that ten thousand cost no more than twenty. */
export function ConversationList({ list, openId, scroller }: ConversationListProps) {
  const t = useText();
  const { conversations, matches, query, pages } = useShown(list);
  const { text, filter } = useFilters();
  const isNarrowed = text !== '' || Object.values(filter).some(wish => wish !== undefined);
  const isComplete = query === null || pages?.cursor === null;
  const virtual = useRef<VirtualizerHandle>(null);
  const openPlace = conversations.findIndex(({ id }) => id === openId);
  useEffect(() => {
    if (openPlace >= 0) virtual.current?.scrollToIndex(openPlace, { align: 'nearest' });
  }, [openPlace]);
  const Item = list === 'queue' && text === '' ? QueueItem : ListItem;

  return (
    <>
      {conversations.length === 0 &&
        isComplete &&
        (isNarrowed ? <NothingFound /> : <EmptyState>{t(`list.${list}.empty`)}</EmptyState>)}
      <Virtualizer
        ref={virtual}
        as="ul"
        item="li"
        scrollRef={scroller}
        data={conversations}
        bufferSize={drawnBeyond}
      >
        {conversation => (
          <Item
            key={conversation.id}
            conversation={conversation}
            list={list}
            isOpen={conversation.id === openId}
            match={matches[conversation.id]}
          />
        )}
      </Virtualizer>
      {query !== null && !isComplete && <MorePages key={query} query={query} pages={pages} />}
    </>
  );
}
