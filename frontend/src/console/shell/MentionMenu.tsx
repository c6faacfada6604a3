import { AtSign } from 'lucide-react';
import { useId } from 'react';
import { useMoment } from '../elements/use-moment.ts';
import { useText } from '../language.ts';
import { inboxLink, type Route } from '../route.ts';
import { useMentions } from '../store/mentions.ts';

/** Where colleagues called the reader in a note; there only while something is unread. */
export function MentionMenu({ route }: { route: Route }) {
  const t = useText();
  const moment = useMoment();
  const unread = useMentions(state => state.unread);
  const menu = useId();
  if (unread.length === 0) return null;
  const list = route.page === 'inbox' ? route.list : 'queue';
  const name = t('mentions.unread', { count: unread.length });
  return (
    <>
      <button
        type="button"
        popoverTarget={menu}
        aria-label={name}
        title={name}
        className="inline-flex min-h-9 min-w-9 cursor-pointer items-center justify-center gap-1 rounded-control px-1.5 font-semibold text-information tabular-nums hover:bg-hover"
      >
        <AtSign size={20} strokeWidth={1.75} aria-hidden="true" />
        <span aria-hidden="true">{unread.length}</span>
      </button>
      <div
        id={menu}
        popover="auto"
        className="fixed inset-auto top-14 right-3 max-h-[70dvh] w-80 max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-panel border border-line bg-raised text-ink shadow-float"
      >
        <ul aria-label={name} className="divide-y divide-line">
          {unread.map(({ noteId, conversationId, author, message, timestamp }) => (
            <li key={noteId}>
              <a
                href={inboxLink(list, conversationId)}
                onClick={() => document.getElementById(menu)?.hidePopover()}
                className="focus-inside block px-4 py-3 hover:bg-hover"
              >
                <span className="flex items-baseline justify-between gap-3">
                  <span className="min-w-0 truncate font-medium">{author.name}</span>
                  <time dateTime={timestamp} className="shrink-0 text-[13px] text-quiet tabular-nums">
                    {moment(timestamp)}
                  </time>
                </span>
                <span className="line-clamp-2 text-sm break-words text-quiet">{message}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
