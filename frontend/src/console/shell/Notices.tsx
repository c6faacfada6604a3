import { CircleAlert, HandHelping, X } from 'lucide-react';
import { useEffect } from 'react';
import { IconButton } from '../elements/Button.tsx';
import { useText } from '../language.ts';
import { inboxLink, openedConversation, useRoute } from '../route.ts';
import { dismissNotice, dismissNoticesAbout, useNotices } from '../store/notices.ts';

/**
 * Refusals and what others did with one's own, above everything and said aloud: where they cover no action, below the list or,
 * on a phone, over the end of what was said. They go by themselves, and once their conversation is opened.
 */
export function Notices() {
  const t = useText();
  const notices = useNotices(state => state.notices);
  const opened = openedConversation(useRoute());
  useEffect(() => {
    if (opened !== undefined) dismissNoticesAbout(opened);
  }, [opened]);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-44 z-50 flex flex-col items-center gap-2 md:bottom-4 md:items-start"
    >
      {notices.map(({ id, key, values, conversationIds, list = 'all' }) => (
        <div
          key={id}
          className="pointer-events-auto flex items-center gap-3 rounded-control border border-line bg-raised py-1 pr-1 pl-4 text-sm shadow-float md:max-w-[21rem]"
        >
          {conversationIds.length === 0 ? (
            <CircleAlert size={20} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-danger" />
          ) : (
            <HandHelping
              size={20}
              strokeWidth={1.75}
              aria-hidden="true"
              className="shrink-0 text-information"
            />
          )}
          <p className="min-w-0 break-words">{t(key, { ...values, count: conversationIds.length })}</p>
          {conversationIds.length > 0 && (
            <a
              href={inboxLink(list, conversationIds.length === 1 ? conversationIds[0] : undefined)}
              onClick={() => dismissNotice(id)}
              className="inline-flex min-h-9 items-center px-1 font-semibold underline underline-offset-2"
            >
              {t('taken.look')}
            </a>
          )}
          <IconButton
            name={t('dismiss')}
            onMouseDown={event => event.preventDefault()} // who is writing goes on
            onClick={() => dismissNotice(id)}
          >
            <X size={20} strokeWidth={1.75} aria-hidden="true" />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
