import { useEffect, useRef } from 'react';

/** How long before what was fetched ends more is asked for. */
const ahead = '1000px';

/** Stands at the top of what was fetched and says when a reader comes near. */
export function OlderOnScroll({ onReached }: { onReached(): void }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onReached);
  latest.current = onReached;
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      root: place.current.closest('[role="log"]'),
      rootMargin: ahead,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={place} className="h-px" />;
}
