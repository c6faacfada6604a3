import type { Message } from 'backend/contract';
import { MessageBody } from '../chat/MessageBody.tsx';
import { MessageBubble } from '../chat/MessageBubble.tsx';
import type { PendingMessage } from '../chat/outbox.ts';
import type { Line } from '../chat/timeline.ts';
import { chatTexts } from '../i18n/chat/texts.ts';
import { useTexts } from '../i18n/locale.ts';
import { useChatState } from './chat-context.ts';
import { isLastRead } from './chat-state.ts';
import { FailedLabel } from './FailedLabel.tsx';

const visitor = { kind: 'visitor' } as const;

/** One line of the conversation as its visitor sees it. */
export function LineView({ line, previous }: { line: Line; previous: Line | undefined }) {
  return 'pending' in line ? (
    <Pending pending={line.pending} />
  ) : (
    <Stored message={line.message} previous={previous} />
  );
}

function Stored({ message, previous }: { message: Message; previous: Line | undefined }) {
  const t = useTexts(chatTexts);
  const isRead = useChatState(state => isLastRead(state, message));
  const { author, timestamp } = message;
  return (
    <MessageBubble
      author={author}
      timestamp={timestamp}
      isOwn={author.kind === 'visitor'}
      isContinued={isBySame(message, previous)}
      status={isRead && t('read')}
    >
      <MessageBody {...message} />
    </MessageBubble>
  );
}

function Pending({ pending }: { pending: PendingMessage }) {
  const t = useTexts(chatTexts);
  const status = {
    sending: <span className="mosala-late">{t('sending')}</span>,
    sent: null,
    failed: <FailedLabel clientId={pending.clientId} code={pending.refusal?.code} />,
  }[pending.state];
  return (
    <MessageBubble author={visitor} timestamp={pending.createdAt} isOwn status={status}>
      <MessageBody message={pending.message} />
    </MessageBubble>
  );
}

function isBySame({ author }: Message, previous: Line | undefined): boolean {
  if (!previous || 'pending' in previous) return false;
  const { kind, id } = previous.message.author;
  return kind === author.kind && id === author.id;
}
