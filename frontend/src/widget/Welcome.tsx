import { useContext } from 'react';
import { MessageBody } from '../chat/MessageBody.tsx';
import { useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { Choices } from './Choices.tsx';
import { useChatState } from './chat-context.ts';
import { WordsContext } from './words-context.ts';

const shownSuggestions = 4;

/** What stands before the first message: the welcome, and while nothing was said, questions to begin with. */
export function Welcome() {
  const t = useTexts(widgetTexts);
  const config = useChatState(state => state.config);
  const isOffline = useChatState(state => state.connection === 'offline');
  const isEmpty = useChatState(state => state.messages.length + state.outbox.length === 0);
  const { welcome } = useContext(WordsContext);
  if (!config) return isOffline ? null : <Skeleton />;
  return (
    <>
      <div className="mosala-welcome">
        <MessageBody message={welcome ?? config.welcome} />
      </div>
      {isEmpty && (
        <Choices label={t('suggestions')} choices={config.suggestions.slice(0, shownSuggestions)} />
      )}
    </>
  );
}

function Skeleton() {
  return (
    <div className="mosala-skeleton" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}
