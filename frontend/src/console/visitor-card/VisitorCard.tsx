import type { AgentConversation } from 'backend/contract';
import { ArrowLeft, BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNow } from '../elements/use-now.ts';
import { useFindingText, useText } from '../language.ts';
import { waitingClock } from '../lists/waiting.ts';
import { inboxLink, type ListName } from '../route.ts';
import { useConversations } from '../store/conversations.ts';
import { useDepartmentName } from '../store/departments.ts';
import { Attempts } from './Attempts.tsx';
import { BanPart } from './BanPart.tsx';
import { LeftContact } from './LeftContact.tsx';
import { OtherConversations } from './OtherConversations.tsx';
import { PriorityPart } from './PriorityPart.tsx';
import { TagsPart } from './TagsPart.tsx';
import { shortId, visitorName } from './visitor-name.ts';

/** The right pane: who writes, from where, why they are here, how colleagues mark it, and what was before. */
export function VisitorCard({ conversationId, list }: { conversationId: string; list: ListName }) {
  const t = useText();
  const f = useFindingText();
  const nameOf = useDepartmentName();
  const conversation = useConversations(state => state.byId[conversationId]);
  if (!conversation) return null;
  const { visitor, isIdentified, page, locale, department, departmentChosen } = conversation;
  const { reason, waitingSince, attempts, contact } = conversation;
  return (
    <div className="flex flex-col gap-6 p-4">
      <div className="flex items-start gap-2">
        <a
          href={inboxLink(list, conversationId)}
          aria-label={t('card.back')}
          className="-ml-2 inline-flex size-9 shrink-0 items-center justify-center rounded-control text-quiet hover:bg-hover xl:hidden"
        >
          <ArrowLeft size={20} strokeWidth={1.75} aria-hidden="true" />
        </a>
        <div className="min-w-0">
          <h2 className="leading-9 font-semibold break-words xl:leading-normal">
            {visitorName(conversation, t)}
          </h2>
          <p className="flex items-center gap-1 text-[13px] text-quiet">
            {isIdentified && (
              <BadgeCheck size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-brand" />
            )}
            {f(isIdentified ? 'visitor.identified' : 'visitor.anonymous')}
            {!visitor.name && contact?.name && `, ${f('card.nameTyped')}`}
          </p>
        </div>
      </div>
      <dl className="flex flex-col gap-3">
        {visitor.email && (
          <Fact name={f('card.email')}>
            <a href={`mailto:${encodeURIComponent(visitor.email)}`} className={contactLook}>
              {visitor.email}
            </a>
          </Fact>
        )}
        {visitor.phone && (
          <Fact name={f('card.phone')}>
            <a href={`tel:${visitor.phone.replace(/[^+\d]/g, '')}`} className={contactLook}>
              {visitor.phone}
            </a>
          </Fact>
        )}
        <Fact name={t('card.visitor')}>
          <code title={visitor.id} className="font-mono text-sm">
            {shortId(visitor.id)}
          </code>
        </Fact>
        <Fact name={t('card.page')}>{page ?? t('visitor.noPage')}</Fact>
        <Fact name={t('card.language')}>{t(`languageName.${locale}`)}</Fact>
        {department && (
          <Fact name={f('filter.department')}>
            {nameOf(department)}
            {departmentChosen && <span className="text-quiet">, {f('card.departmentChosen')}</span>}
          </Fact>
        )}
        {reason && <Fact name={t('card.reason')}>{t(`reason.${reason}`)}</Fact>}
        {waitingSince && <Waiting conversation={conversation} since={waitingSince} />}
      </dl>
      {contact && <LeftContact contact={contact} />}
      <div className="flex flex-col gap-4">
        <PriorityPart conversation={conversation} />
        <TagsPart key={conversation.id} conversation={conversation} />
      </div>
      <OtherConversations conversation={conversation} list={list} />
      <Attempts attempts={attempts} />
      <BanPart conversation={conversation} />
    </div>
  );
}

const contactLook = 'text-brand underline underline-offset-2';

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
