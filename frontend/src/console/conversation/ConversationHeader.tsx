import type { AgentConversation, AgentName } from 'backend/contract';
import { ArrowLeft, IdCard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFindingText, useText } from '../language.ts';
import { inboxLink, type ListName } from '../route.ts';
import { useMe } from '../store/identity.ts';
import { useIsMentioned } from '../store/mentions.ts';
import { visitorName } from '../visitor-card/visitor-name.ts';
import { Actions } from './Actions.tsx';
import { WatcherList } from './WatcherList.tsx';

export function ConversationHeader({
  conversation,
  list,
  watchers,
}: {
  conversation: AgentConversation;
  list: ListName;
  watchers: readonly AgentName[];
}) {
  const t = useText();
  const f = useFindingText();
  const me = useMe();
  const title = useRef<HTMLHeadingElement>(null);
  const { status, agent } = conversation;
  const isMentioned = useIsMentioned(conversation.id);
  /** Whoever claimed, handed over or came by a mention has lost what they pressed, and with it their place on the page. */
  const keepPlace = () => {
    if (document.activeElement?.matches('body, [tabindex="-1"]')) title.current?.focus();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the buttons change with them
  useEffect(keepPlace, [status, agent?.id, isMentioned]);
  const iconLink =
    'inline-flex size-9 shrink-0 items-center justify-center rounded-control text-quiet hover:bg-hover hover:text-ink';
  return (
    <header className="@container flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-raised px-4 py-2">
      <a href={inboxLink(list)} aria-label={t('conversation.back')} className={`-ml-2 md:hidden ${iconLink}`}>
        <ArrowLeft size={20} strokeWidth={1.75} aria-hidden="true" />
      </a>
      <div className="min-w-0 flex-1 sm:basis-48">
        <h2 ref={title} tabIndex={-1} className="truncate font-semibold outline-none">
          {visitorName(conversation, t)}
        </h2>
        <p aria-live="polite" className="truncate text-[13px] text-quiet">
          {holder()}
        </p>
      </div>
      <WatcherList watchers={watchers} />
      <a
        href={inboxLink(list, conversation.id, { showsCard: true })}
        aria-label={t('conversation.showCard')}
        title={t('conversation.showCard')}
        className={`xl:hidden ${iconLink}`}
      >
        <IdCard size={20} strokeWidth={1.75} aria-hidden="true" />
      </a>
      <Actions conversation={conversation} onChosen={keepPlace} />
    </header>
  );

  function holder(): string {
    if (status === 'closed' && conversation.ban) return f('ban.holder');
    if (status !== 'assigned') return t(`holder.${status}`);
    return agent?.id === me.id ? t('holder.me') : t('holder.other', { name: agent?.name ?? '' });
  }
}
