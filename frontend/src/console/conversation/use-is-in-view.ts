import { type RefObject, useEffect, useState } from 'react';

/** Whether any of this element, there from the first drawing on, is where the reader has scrolled to. */
export function useIsInView(place: RefObject<HTMLElement | null>): boolean {
  const [isInView, setIsInView] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(seen => setIsInView(seen.at(-1)?.isIntersecting === true));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isInView;
}
