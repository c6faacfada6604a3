import { useEffect, useRef } from 'react';

/** Stands at the top of what was fetched and says when a reader scrolls to it. */
export function OlderOnScroll({ onReached }: { onReached(): void }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onReached);
  latest.current = onReached;
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current());
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={place} className="h-px" />;
}
