import { useEffect, useLayoutEffect, useRef } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { LinesProps } from '../../chat/MessageList.tsx';
import { nearEnd } from '../../chat/use-auto-scroll.ts';

/** In px beyond what is seen. */
const drawnBeyond = 800;

/**
 * Draws what is near the view of a transcript, so that two thousand lines cost no more than fifty. What is read stays in
 * its place when older lines come. A line that is drawn again because somebody scrolls is no news to who listens.
 */
export function WindowedLines({ keys, scroller, seenPlace, soughtKey, draw }: LinesProps) {
  const firstKey = useRef(keys[0]);
  const hasGrownAbove = keys[0] !== firstKey.current && keys.includes(firstKey.current ?? '');
  useLayoutEffect(() => {
    firstKey.current = keys[0];
  }, [keys]);
  const newest = keys.length - 1;
  const virtual = useRef<VirtualizerHandle>(null);
  const soughtPlace = useRef(-1);
  soughtPlace.current = soughtKey === undefined ? -1 : keys.indexOf(soughtKey);
  // biome-ignore lint/correctness/useExhaustiveDependencies: led there once, wherever it moves later
  useLayoutEffect(() => {
    if (soughtPlace.current >= 0) virtual.current?.scrollToIndex(soughtPlace.current, { align: 'center' });
  }, [soughtKey]);
  const newestKey = keys[newest];
  // The virtualizer corrects a jump as long as lines change their size: who has gone on to the end since must not be led back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each newest line
  useEffect(() => {
    const box = scroller.current;
    if (!box || soughtPlace.current < 0) return;
    const isAtEnd = box.scrollTop + box.clientHeight > box.scrollHeight - nearEnd;
    if (isAtEnd) virtual.current?.scrollToIndex(newest, { align: 'end' });
  }, [newestKey]);
  return (
    <Virtualizer
      ref={virtual}
      scrollRef={scroller}
      data={keys}
      bufferSize={drawnBeyond}
      shift={hasGrownAbove}
      keepMounted={[newest]}
    >
      {(key, place) => (
        <div
          key={key}
          className="mosala-line"
          data-newest={place === newest || undefined}
          data-sought={key === soughtKey || undefined}
          aria-live={place <= seenPlace ? 'off' : undefined}
        >
          {draw(place)}
        </div>
      )}
    </Virtualizer>
  );
}
