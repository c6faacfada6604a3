import type { Note } from 'backend/contract';
import { StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatTime } from '../../i18n/dates.ts';
import { useLanguage, useText } from '../language.ts';
import { splitMentions } from '../writing/mentions-in.ts';

interface NoteViewProps extends Pick<Note, 'author' | 'timestamp' | 'message' | 'mentions'> {
  /** How far it is on its way, where it is not stored yet. */
  status?: ReactNode;
}

/** An internal note in its place: across the pane and on a ground of its own, so that nobody takes it for a message. */
export function NoteView({ author, timestamp, message, mentions = [], status }: NoteViewProps) {
  const t = useText();
  const locale = useLanguage(state => state.locale);
  return (
    <article className="my-2 rounded-control border border-dashed border-warning bg-warning-ground px-3 py-2">
      <p className="mb-1 flex gap-x-2 text-[13px] font-semibold text-warning">
        <StickyNote size={16} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 shrink-0" />
        <span className="min-w-0 break-words">
          {t('note.by', { name: author.name ?? '' })}{' '}
          <time dateTime={timestamp} className="font-normal tabular-nums">
            {formatTime(timestamp, locale)}
          </time>
        </span>
      </p>
      <div className="mosala-body" dir="auto">
        <p>
          {splitMentions(message, mentions).map(({ text, agents }, place) =>
            agents.length === 0 ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a note never changes
              <strong key={place}>{text}</strong>
            ),
          )}
        </p>
      </div>
      {status && <div className="mt-1 text-[13px] text-warning">{status}</div>}
    </article>
  );
}
