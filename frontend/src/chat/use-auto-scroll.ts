import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How far above the newest line a reader may be and still follow what comes, in px. */
export const nearEnd = 64;
/** What stays visible above the newest line when it is higher than the list. */
const marginAbove = 12;

interface Options {
  /** The newest line was written by the reader. */
  lastIsOwn: boolean;
  /** The lines see to it themselves that what is read stays where it is when older ones come. */
  keepsPlace: boolean;
  /** A line that the reader is led to, by the lines themselves. */
  soughtKey: string | undefined;
}

export interface AutoScroll {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  /** What stands below the newest line and belongs to it. */
  tail: RefObject<HTMLDivElement | null>;
  /** The key of the newest line that the reader has come to; lines after it are news. */
  seenKey: string | undefined;
  scrollToNewest(): void;
}

/** What the list was like when it was drawn last. */
interface Drawn {
  firstKey: string | undefined;
  lastKey?: string;
  height: number;
  soughtKey?: string | undefined;
}

/**
 * Follows the newest line while the reader is there, or when they wrote it; leaves them in peace otherwise, also when
 * older lines are put in above what they read. A line higher than the list is shown from its beginning.
 */
export function useAutoScroll(
  keys: readonly string[],
  { lastIsOwn, keepsPlace, soughtKey }: Options,
): AutoScroll {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const tail = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  const drawn = useRef<Drawn>({ firstKey: keys[0], height: 0 });
  const lastKey = keys.at(-1);
  const [seenKey, setSeenKey] = useState(lastKey);

  const scrollToNewest = useCallback(() => {
    const box = scroller.current;
    if (box) box.scrollTop = newestPosition(box, tail.current);
    isFollowing.current = true;
    setSeenKey(lastKey);
  }, [lastKey]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || lastKey === undefined) return;
    const isSent = soughtKey !== undefined && soughtKey !== drawn.current.soughtKey;
    const isAnswer = lastIsOwn && lastKey !== drawn.current.lastKey;
    if (isSent) isFollowing.current = false;
    else if (isFollowing.current || isAnswer) scrollToNewest();
    else if (!keepsPlace && keys[0] !== drawn.current.firstKey)
      box.scrollTop += box.scrollHeight - drawn.current.height;
    drawn.current = { firstKey: keys[0], lastKey, height: box.scrollHeight, soughtKey };
  }, [keys, lastKey, lastIsOwn, keepsPlace, soughtKey, scrollToNewest]);

  useEffect(() => {
    const box = scroller.current;
    if (!box || !content.current || lastKey === undefined) return; // what stands before the first line stays put
    let size = sizeOf(box);
    const onScroll = () => {
      if (size !== sizeOf(box)) return; // the end has moved, not the reader; the observer is about to follow it
      isFollowing.current = box.scrollTop > newestPosition(box, tail.current) - nearEnd;
      if (isFollowing.current) setSeenKey(lastKey);
    };
    // The composer grows, choices appear, a hidden panel is shown: the end moves without a new line.
    const observer = new ResizeObserver(() => {
      size = sizeOf(box);
      if (isFollowing.current) box.scrollTop = newestPosition(box, tail.current);
    });
    observer.observe(content.current);
    observer.observe(box);
    box.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', onScroll);
    };
  }, [lastKey]);

  return { scroller, content, tail, seenKey, scrollToNewest };
}

function sizeOf({ clientHeight, scrollHeight }: HTMLElement): string {
  return `${clientHeight} ${scrollHeight}`;
}

/** The end of the list, or the beginning of its newest line when that would be out of sight. */
function newestPosition(box: HTMLElement, tail: HTMLElement | null): number {
  const end = box.scrollHeight - box.clientHeight;
  const newest = box.querySelector('[data-newest]') ?? tail?.previousElementSibling;
  if (!newest) return end;
  const distance = newest.getBoundingClientRect().top - box.getBoundingClientRect().top;
  return Math.min(end, Math.max(0, box.scrollTop + distance - marginAbove));
}
