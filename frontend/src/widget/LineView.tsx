import type { Message } from 'backend/contract';
import { MessageBody } from '../chat/MessageBody.tsx';
import { MessageBubble, type MessageBubbleProps } from '../chat/MessageBubble.tsx';
import type { PendingMessage } from '../chat/outbox.ts';
import type { Line } from '../chat/timeline.ts';
import { chatTexts } from '../i18n/chat/texts.ts';
import { useTexts } from '../i18n/locale.ts';
import { useChatState } from './chat-context.ts';
import { isLastRead } from './chat-state.ts';
import { FailedLabel } from './FailedLabel.tsx';

const visitor = { kind: 'visitor' } as const;

/**
 * One line of the conversation as its visitor sees it. What was pending stays the same element when it is stored: built
 * anew it would be read aloud again.
 */
export function LineView({ line, previous }: { line: Line; previous: Line | undefined }) {
  const t = useTexts(chatTexts);
  const isRead = useChatState(state => 'message' in line && isLastRead(state, line.message));
  return (
    <>
      {'pending' in line ? (
        <MessageBubble {...pendingBubble(line.pending)} />
      ) : (
        <MessageBubble
          {...storedBubble(line.message, previous)}
          status={line.message.answer?.whileQueued ? t('meanwhile') : isRead && t('read')}
        />
      )}
      {'pending' in line && <OfflineAnswer clientId={line.pending.clientId} />}
    </>
  );
}

function storedBubble(message: Message, previous: Line | undefined): MessageBubbleProps {
  const { author, timestamp } = message;
  return {
    author,
    timestamp,
    isOwn: author.kind === 'visitor',
    isContinued: isBySame(message, previous),
    children: <MessageBody {...message} />,
  };
}

function pendingBubble({ clientId, message, createdAt, state, refusal }: PendingMessage): MessageBubbleProps {
  const status = {
    sending: <SendingLabel />,
    sent: null,
    failed: <FailedLabel clientId={clientId} code={refusal?.code} />,
  }[state];
  const children = <MessageBody message={message} />;
  return { author: visitor, timestamp: createdAt, isOwn: true, status, children };
}

function SendingLabel() {
  const t = useTexts(chatTexts);
  return <span className="mosala-late">{t('sending')}</span>;
}

function OfflineAnswer({ clientId }: { clientId: string }) {
  const answer = useChatState(state => state.offlineAnswers[clientId]);
  if (!answer) return null;
  return (
    <MessageBubble author={answer.author} timestamp={answer.timestamp} status={answer.note}>
      <MessageBody {...answer} />
    </MessageBubble>
  );
}

function isBySame({ author }: Message, previous: Line | undefined): boolean {
  if (!previous || 'pending' in previous) return false;
  const { kind, id } = previous.message.author;
  return kind === author.kind && id === author.id;
}
