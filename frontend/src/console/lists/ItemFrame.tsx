import type { AgentConversation, Match } from 'backend/contract';
import type { ReactNode } from 'react';
import { useText } from '../language.ts';
import { inboxLink, type ListName } from '../route.ts';
import { visitorName } from '../visitor-card/visitor-name.ts';
import { MentionMark } from './MentionMark.tsx';
import { placeOf } from './place-of.ts';

export interface ItemProps {
  conversation: AgentConversation;
  list: ListName;
  isOpen: boolean;
  /** Where a search found it. */
  match?: Match | undefined;
}

/** A line of a list: the whole of it leads to the conversation, and buttons in it lie above. */
export function ItemFrame({
  conversation,
  list,
  isOpen,
  match,
  aside,
  children,
}: ItemProps & { aside: ReactNode; children: ReactNode }) {
  const t = useText();
  return (
    <div
      className={`relative flex flex-col gap-1 border-b border-line px-4 py-3 ${isOpen ? 'bg-chosen' : 'hover:bg-hover'}`}
    >
      <div className="flex items-baseline justify-between gap-3">
        <a
          href={inboxLink(list, conversation.id, { at: placeOf(match) })}
          aria-current={isOpen ? 'true' : undefined}
          className="min-w-0 truncate font-medium after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-brand"
        >
          {visitorName(conversation, t)}
          <MentionMark conversationId={conversation.id} />
        </a>
        {aside}
      </div>
      {children}
    </div>
  );
}

export function PageAndLanguage({ conversation: { page, locale } }: { conversation: AgentConversation }) {
  const t = useText();
  return (
    <p className="flex min-w-0 items-center gap-2 text-[13px] text-quiet">
      <span className="truncate">{page ?? t('visitor.noPage')}</span>
      <span className="rounded border border-line px-1 text-xs uppercase">{locale}</span>
    </p>
  );
}
