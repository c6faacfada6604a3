import { CircleAlert, HandHelping, X } from 'lucide-react';
import { IconButton } from '../elements/Button.tsx';
import { useText } from '../language.ts';
import { inboxLink } from '../route.ts';
import { dismissNotice, useNotices } from '../store/notices.ts';

/** Refusals and what others did with one's own, above everything and said aloud. They go by themselves. */
export function Notices() {
  const t = useText();
  const notices = useNotices(state => state.notices);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-32 z-50 flex flex-col items-center gap-2 px-4"
    >
      {notices.map(({ id, key, values, conversationId, list = 'all' }) => (
        <div
          key={id}
          className="pointer-events-auto flex max-w-lg items-center gap-3 rounded-control border border-line bg-raised py-1 pr-1 pl-4 shadow-float"
        >
          {conversationId === undefined ? (
            <CircleAlert size={20} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-danger" />
          ) : (
            <HandHelping
              size={20}
              strokeWidth={1.75}
              aria-hidden="true"
              className="shrink-0 text-information"
            />
          )}
          <p className="min-w-0 break-words">{t(key, values)}</p>
          {conversationId !== undefined && (
            <a
              href={inboxLink(list, conversationId)}
              className="inline-flex min-h-9 items-center px-1 font-semibold underline underline-offset-2"
            >
              {t('taken.look')}
            </a>
          )}
          <IconButton name={t('dismiss')} onClick={() => dismissNotice(id)}>
            <X size={20} strokeWidth={1.75} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
