import { ArrowDown } from 'lucide-react';
import { Fragment, type ReactNode, useMemo } from 'react';
import { chatTexts } from '../i18n/chat/texts.ts';
import { dayKey, formatDay } from '../i18n/dates.ts';
import { useLocale, useTexts } from '../i18n/locale.ts';
import { useLiveness } from './liveness.ts';
import { useAutoScroll } from './use-auto-scroll.ts';

/** Anything that has a place in time: a `Line` of the timeline, a note. */
export interface ListEntry {
  key: string;
  timestamp: string;
}

export interface MessageListProps<Entry extends ListEntry> {
  entries: readonly Entry[];
  renderEntry(entry: Entry, previous: Entry | undefined): ReactNode;
  /** The reader wrote the newest entry, so the list goes to it wherever they were. */
  lastIsOwn?: boolean;
  /** Above the first entry: a welcome, a skeleton. */
  before?: ReactNode;
  /** Below the last entry, and shown together with it: choices, who types. */
  after?: ReactNode;
  hasOlder?: boolean;
  onLoadOlder?(): void;
}

/** A conversation that scrolls by itself while its reader is at the end, with the days between the entries. */
export function MessageList<Entry extends ListEntry>(props: MessageListProps<Entry>) {
  const { entries, renderEntry, lastIsOwn = false, before, after, hasOlder = false, onLoadOlder } = props;
  const t = useTexts(chatTexts);
  const keys = useMemo(() => entries.map(({ key }) => key), [entries]);
  const { scroller, content, tail, seenKey, scrollToNewest } = useAutoScroll(keys, lastIsOwn);
  const live = useLiveness(keys);
  const unseen = seenKey === undefined ? 0 : keys.length - 1 - keys.indexOf(seenKey);

  return (
    <div className="mosala-list-frame">
      <div
        ref={scroller}
        className="mosala-list"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        role="log"
        aria-live={live}
        aria-label={t('conversation')}
      >
        <div ref={content} className="mosala-list-content">
          {before}
          {hasOlder && (
            <button type="button" className="mosala-button mosala-older" onClick={onLoadOlder}>
              {t('older')}
            </button>
          )}
          {entries.map((entry, place) => {
            const previous = entries[place - 1];
            return (
              <Fragment key={entry.key}>
                {!isSameDay(previous, entry) && <DayLine timestamp={entry.timestamp} />}
                {renderEntry(entry, isSameDay(previous, entry) ? previous : undefined)}
              </Fragment>
            );
          })}
          <div ref={tail} className="mosala-list-tail">
            {after}
          </div>
        </div>
      </div>
      {unseen > 0 && (
        <button type="button" className="mosala-button mosala-news" onClick={scrollToNewest}>
          <ArrowDown size={20} strokeWidth={1.75} aria-hidden="true" />
          {t('newMessages', { count: unseen })}
        </button>
      )}
    </div>
  );
}

function DayLine({ timestamp }: { timestamp: string }) {
  return <div className="mosala-day">{formatDay(timestamp, useLocale(), new Date())}</div>;
}

function isSameDay(a: ListEntry | undefined, b: ListEntry): boolean {
  return a !== undefined && dayKey(a.timestamp) === dayKey(b.timestamp);
}
