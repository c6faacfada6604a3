import type { VisitorConversation } from 'backend/contract';
import { Headset } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useLocale, useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { useChat, useChatState } from './chat-context.ts';
import { focusConversation } from './focus.ts';
import { WaitingOffers } from './WaitingOffers.tsx';
import { waitText } from './wait-text.ts';

/** Who answers, and the way to somebody else: a person is always one press away, and so is the way back. */
export function HandoffBar() {
  const t = useTexts(widgetTexts);
  const conversation = useChatState(state => state.conversation);
  if (conversation?.blocked)
    return (
      <p className="mosala-notice" role="status">
        {t('blocked')}
      </p>
    );
  switch (conversation?.status) {
    case 'queued':
      return <Queued conversation={conversation} />;
    case 'assigned':
      return <Assigned name={conversation.agent?.name} />;
    case 'closed':
      return <Closed />;
    default:
      return (
        <div className="mosala-handoff">
          <CommandButton command="requestHuman" label="human" hasIcon />
        </div>
      );
  }
}

function Queued({ conversation }: { conversation: VisitorConversation }) {
  const t = useTexts(widgetTexts);
  const locale = useLocale();
  const { queuePosition: position, estimatedWait } = conversation;
  return (
    <>
      <div className="mosala-notice">
        <p role="status">
          <strong>{position ? t('queuedAt', { count: position }) : t('queued')}</strong>{' '}
          {estimatedWait && waitText(estimatedWait, locale, t)} {t('queuedHelp')}
        </p>
        <CommandButton command="cancelHandoff" label="backToBot" />
      </div>
      <WaitingOffers conversation={conversation} />
    </>
  );
}

function Assigned({ name }: { name: string | undefined }) {
  const t = useTexts(widgetTexts);
  if (!name) return null;
  return (
    <div className="mosala-notice">
      <Headset size={20} strokeWidth={1.75} aria-hidden="true" />
      <p role="status">{t('assigned', { name })}</p>
    </div>
  );
}

function Closed() {
  const t = useTexts(widgetTexts);
  return (
    <>
      <div className="mosala-notice">
        <p role="status">{t('closed')}</p>
        <CommandButton command="startConversation" label="startNew" />
      </div>
      <div className="mosala-handoff">
        <CommandButton command="requestHuman" label="human" hasIcon />
      </div>
    </>
  );
}

interface CommandButtonProps {
  command: 'requestHuman' | 'cancelHandoff' | 'startConversation';
  label: 'human' | 'backToBot' | 'startNew';
  hasIcon?: boolean;
}

function CommandButton({ command, label, hasIcon }: CommandButtonProps) {
  const t = useTexts(widgetTexts);
  const chat = useChat();
  const press = (event: MouseEvent<HTMLElement>) => {
    focusConversation(event);
    void chat.command(command); // a failure becomes a notice
  };
  return (
    <button type="button" className="mosala-button" onClick={press}>
      {hasIcon && <Headset size={20} strokeWidth={1.75} aria-hidden="true" />}
      {t(label)}
    </button>
  );
}
