import { useMemo } from 'react';
import { MessageList } from '../chat/MessageList.tsx';
import { TypingIndicator } from '../chat/TypingIndicator.tsx';
import { toLines } from '../chat/timeline.ts';
import { chatTexts } from '../i18n/chat/texts.ts';
import { useTexts } from '../i18n/locale.ts';
import { AnswerTools } from './AnswerTools.tsx';
import { useChat, useChatState } from './chat-context.ts';
import { newestAnswer, visibleMessages } from './chat-state.ts';
import { LineView } from './LineView.tsx';
import { Welcome } from './Welcome.tsx';

/** Everything that was said, from the welcome to what can be done with the newest answer. */
export function Conversation() {
  const t = useTexts(chatTexts);
  const chat = useChat();
  const messages = useChatState(state => state.messages);
  const outbox = useChatState(state => state.outbox);
  const hasOlder = useChatState(state => state.hasOlder);
  const typist = useChatState(state => state.typist);
  const answer = useChatState(newestAnswer);
  const lines = useMemo(() => toLines(visibleMessages(messages), outbox, 'visitor'), [messages, outbox]);
  const newest = lines.at(-1);

  return (
    <MessageList
      entries={lines}
      lastIsOwn={newest !== undefined && ('pending' in newest || newest.message.author.kind === 'visitor')}
      hasOlder={hasOlder}
      onLoadOlder={chat.loadOlder}
      before={!hasOlder && <Welcome />}
      renderEntry={(line, previous) => <LineView line={line} previous={previous} />}
      after={
        <>
          {answer && <AnswerTools message={answer} />}
          <TypingIndicator name={typist === null ? null : typist || t('agent')} />
        </>
      }
    />
  );
}
