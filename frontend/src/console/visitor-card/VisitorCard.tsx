import type { AgentConversation } from 'backend/contract';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNow } from '../elements/use-now.ts';
import { useText } from '../language.ts';
import { waitingClock } from '../lists/waiting.ts';
import { inboxLink, type ListName } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { Attempts } from './Attempts.tsx';
import { shortId, visitorName } from './visitor-name.ts';

/** The right pane: who writes, from where, why they are here, and what the bot tried before. */
export function VisitorCard({ conversationId, list }: { conversationId: string; list: ListName }) {
  const t = useText();
  const conversation = useConversations(state => state.byId[conversationId]);
  if (!conversation) return null;
  const { visitor, page, locale, reason, waitingSince, attempts } = conversation;
  return (
    <div className="flex flex-col gap-6 p-4">
      <div className="flex items-center gap-2">
        <a
          href={inboxLink(list, conversationId)}
          aria-label={t('card.back')}
          className="-ml-2 inline-flex size-9 items-center justify-center rounded-control text-quiet hover:bg-hover xl:hidden"
        >
          <ArrowLeft size={20} strokeWidth={1.75} aria-hidden="true" />
        </a>
        <h2 className="min-w-0 truncate font-semibold">{visitorName(visitor, t)}</h2>
      </div>
      <dl className="flex flex-col gap-3">
        <Fact name={t('card.visitor')}>
          <code title={visitor.id} className="font-mono text-sm">
            {shortId(visitor.id)}
          </code>
        </Fact>
        <Fact name={t('card.page')}>{page ?? t('visitor.noPage')}</Fact>
        <Fact name={t('card.language')}>{t(`languageName.${locale}`)}</Fact>
        {reason && <Fact name={t('card.reason')}>{t(`reason.${reason}`)}</Fact>}
        {waitingSince && <Waiting conversation={conversation} since={waitingSince} />}
      </dl>
      <Attempts attempts={attempts} />
    </div>
  );
}

function Waiting({ conversation, since }: { conversation: AgentConversation; since: string }) {
  const t = useText();
  const now = useNow();
  if (conversation.status !== 'queued') return null;
  return <Fact name={t('card.waiting')}>{waitingClock(since, now, t('dayLetter'))}</Fact>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[13px] text-quiet">{name}</dt>
      <dd className="break-words tabular-nums">{children}</dd>
    </div>
  );
}
