import { MessagesSquare } from 'lucide-react';
import { ConversationPane } from '../conversation/ConversationPane.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { useText } from '../language.ts';
import { ListPane } from '../lists/ListPane.tsx';
import { useListKeys } from '../lists/use-list-keys.ts';
import type { Route } from '../route.ts';
import { VisitorCard } from '../visitor-card/VisitorCard.tsx';

/** Three panes side by side; on a phone one at a time, as the address says. */
export function Inbox({ route }: { route: Extract<Route, { page: 'inbox' }> }) {
  const t = useText();
  const { list, conversationId, showsCard, at } = route;
  const isOpen = conversationId !== undefined;
  useListKeys(list, conversationId);

  return (
    <main
      tabIndex={-1}
      className={`focus-inside grid min-h-0 flex-1 grid-cols-1 grid-rows-1 md:grid-cols-[22rem_minmax(0,1fr)] ${isOpen ? 'xl:grid-cols-[22rem_minmax(0,1fr)_19rem]' : ''}`}
    >
      <h1 className="sr-only">{t('section.inbox')}</h1>
      <div className={`min-h-0 border-r border-line bg-raised ${isOpen ? 'hidden md:flex' : 'flex'}`}>
        <ListPane list={list} openId={conversationId} />
      </div>
      <section
        aria-label={t('conversation.label')}
        className={`min-h-0 min-w-0 flex-col ${!isOpen ? 'hidden md:flex' : showsCard ? 'hidden xl:flex' : 'flex'}`}
      >
        {isOpen ? (
          <ConversationPane key={conversationId} conversationId={conversationId} list={list} at={at} />
        ) : (
          <EmptyState icon={<MessagesSquare size={32} strokeWidth={1.5} aria-hidden="true" />}>
            {t('conversation.none')}
          </EmptyState>
        )}
      </section>
      {isOpen && (
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
          tabIndex={0}
          aria-label={t('card.label')}
          className={`focus-inside min-h-0 overflow-y-auto border-l border-line ${showsCard ? 'block' : 'hidden xl:block'}`}
        >
          <VisitorCard conversationId={conversationId} list={list} />
        </section>
      )}
    </main>
  );
}
