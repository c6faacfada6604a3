import type { Message } from 'backend/contract';
import { type MouseEvent, useId } from 'react';
import { useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { Choices } from './Choices.tsx';
import { useChat, useChatState } from './chat-context.ts';
import { focusConversation } from './focus.ts';

/** What one can do with the bot's newest answer: say whether it helped, ask something near it, choose what was meant. */
export function AnswerTools({ message }: { message: Message }) {
  const t = useTexts(widgetTexts);
  if (!message.answer) return null;
  const { decision, alternatives } = message.answer;
  return (
    <>
      {decision === 'answer' && <Feedback messageId={message.id} />}
      <Choices label={t(decision === 'clarify' ? 'clarify' : 'related')} choices={alternatives} />
    </>
  );
}

function Feedback({ messageId }: { messageId: string }) {
  const t = useTexts(widgetTexts);
  const chat = useChat();
  const isRated = useChatState(state => messageId in state.ratings);
  const labelId = useId();
  const rate = (helpful: boolean) => (event: MouseEvent<HTMLElement>) => {
    focusConversation(event);
    void chat.rate(messageId, helpful); // a failure becomes a notice
  };
  if (isRated) return <p className="mosala-feedback">{t('thanks')}</p>;
  return (
    <fieldset className="mosala-feedback" aria-labelledby={labelId}>
      <span id={labelId}>{t('helpful')}</span>
      <div className="mosala-feedback-choice">
        <button type="button" className="mosala-button" onClick={rate(true)}>
          {t('yes')}
        </button>
        <button type="button" className="mosala-button" onClick={rate(false)}>
          {t('no')}
        </button>
      </div>
    </fieldset>
  );
}
