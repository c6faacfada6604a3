import type { Note } from 'backend/contract';
import { StickyNote } from 'lucide-react';
import { formatTime } from '../../i18n/dates.ts';
import { useLanguage, useText } from '../language.ts';
import { splitMentions } from '../writing/mentions-in.ts';

/** An internal note in its place: across the pane and on a ground of its own, so that nobody takes it for a message. */
export function NoteView({ note }: { note: Note }) {
  const t = useText();
  const locale = useLanguage(state => state.locale);
  return (
    <article className="my-2 rounded-control border border-dashed border-warning bg-warning-ground px-3 py-2">
      <p className="mb-1 flex gap-x-2 text-[13px] font-semibold text-warning">
        <StickyNote size={16} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 shrink-0" />
        <span className="min-w-0 break-words">
          {t('note.by', { name: note.author.name ?? '' })}{' '}
          <time dateTime={note.timestamp} className="font-normal tabular-nums">
            {formatTime(note.timestamp, locale)}
          </time>
        </span>
      </p>
      <div className="mosala-body" dir="auto">
        <p>
          {splitMentions(note.message, note.mentions ?? []).map(({ text, agents }, place) =>
            agents.length === 0 ? (
              text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a note never changes
              <strong key={place}>{text}</strong>
            ),
          )}
        </p>
      </div>
    </article>
  );
}
