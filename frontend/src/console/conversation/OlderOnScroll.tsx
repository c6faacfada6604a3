import { useEffect, useRef } from 'react';
import { useLink } from '../connection.ts';

/** How long before what was fetched ends more is asked for. */
const ahead = '1000px';

/** Stands at the top of what was fetched and says when a reader comes near, or is near still when the connection is back. */
export function OlderOnScroll({ onReached }: { onReached(): void }) {
  const place = useRef<HTMLDivElement>(null);
  const isOnline = useLink(({ link }) => link === 'online');
  const latest = useRef(onReached);
  latest.current = onReached;
  useEffect(() => {
    if (!isOnline || !place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      root: place.current.closest('[role="log"]'),
      rootMargin: ahead,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isOnline]);
  return <div ref={place} className="h-px" />;
}
