import { ArrowDown } from 'lucide-react';
import { type ComponentType, Fragment, type ReactNode, type RefObject, useMemo } from 'react';
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
  /** Puts the entries into the list, where not all of them are to be drawn. */
  lines?: ComponentType<LinesProps>;
  /** The entry to show instead of the newest, once it is here; `lines` draw it so. */
  soughtKey?: string | undefined;
}

export interface LinesProps {
  keys: readonly string[];
  /** What they scroll in. */
  scroller: RefObject<HTMLElement | null>;
  /** The last one that the reader has come to. */
  seenPlace: number;
  soughtKey: string | undefined;
  draw(place: number): ReactNode;
}

/** A conversation that scrolls by itself while its reader is at the end, with the days between the entries. */
export function MessageList<Entry extends ListEntry>(props: MessageListProps<Entry>) {
  const { entries, renderEntry, lastIsOwn = false, before, after, hasOlder = false, onLoadOlder } = props;
  const { lines: Lines, soughtKey } = props;
  const t = useTexts(chatTexts);
  const keys = useMemo(() => entries.map(({ key }) => key), [entries]);
  const { scroller, content, tail, seenKey, scrollToNewest } = useAutoScroll(keys, {
    lastIsOwn,
    keepsPlace: Lines !== undefined,
    soughtKey,
  });
  const live = useLiveness(keys);
  const seenPlace = seenKey === undefined ? -1 : keys.lastIndexOf(seenKey);
  const unseen = seenPlace < 0 ? 0 : keys.length - 1 - seenPlace;
  const draw = (place: number) => {
    const [previous, entry] = [entries[place - 1], entries[place]];
    if (entry === undefined) return null;
    return (
      <Fragment key={entry.key}>
        {!isSameDay(previous, entry) && <DayLine timestamp={entry.timestamp} />}
        {renderEntry(entry, isSameDay(previous, entry) ? previous : undefined)}
      </Fragment>
    );
  };

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
          {Lines ? (
            <Lines keys={keys} scroller={scroller} seenPlace={seenPlace} soughtKey={soughtKey} draw={draw} />
          ) : (
            entries.map((_, place) => draw(place))
          )}
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
