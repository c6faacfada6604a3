import type { Author } from 'backend/contract';
import type { ReactNode } from 'react';
import { chatTexts } from '../i18n/chat/texts.ts';
import { formatTime } from '../i18n/dates.ts';
import { useLocale, useTexts } from '../i18n/locale.ts';

export interface MessageBubbleProps {
  author: Author;
  timestamp: string;
  /** Written by the reader: stands on the other side, in the brand's colour. */
  isOwn?: boolean;
  /** Follows a message of the same author, so the name is not repeated. */
  isContinued?: boolean;
  /** Beside the time: sending, read, failed. */
  status?: ReactNode;
  children: ReactNode;
}

/** One message with its author and its time. Bot, agent, visitor and system differ by more than colour. */
export function MessageBubble({
  author,
  timestamp,
  isOwn,
  isContinued,
  status,
  children,
}: MessageBubbleProps) {
  const t = useTexts(chatTexts);
  const locale = useLocale();
  if (author.kind === 'system') return <div className="mosala-system">{children}</div>;
  const name = isOwn ? t('you') : (author.name ?? t(author.kind));
  return (
    <div
      className={`mosala-message mosala-message-${isOwn ? 'own' : 'other'} mosala-message-${author.kind}`}
      data-continued={isContinued || undefined}
    >
      <div className={isOwn || isContinued ? 'mosala-hidden' : 'mosala-author'}>
        {author.kind === 'agent' && (
          <span className="mosala-initial" aria-hidden="true">
            {[...name][0]?.toUpperCase()}
          </span>
        )}
        <bdi>{name}</bdi>
      </div>
      <div className="mosala-bubble">{children}</div>
      <div className="mosala-meta" aria-live="off">
        <time dateTime={timestamp}>{formatTime(timestamp, locale)}</time>
        {status && <span className="mosala-status">{status}</span>}
      </div>
    </div>
  );
}
