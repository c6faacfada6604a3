import { type RefObject, useEffect } from 'react';

/** Keeps the panel, where it covers the page, within what the keyboard of a phone leaves visible. */
export function useVisualViewport(panel: RefObject<HTMLElement | null>, isShown: boolean): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport || !isShown) return;
    const fit = () => {
      const isZoomed = viewport.scale > 1; // then the reader looks at a part of it
      const set = (name: string, length: number) =>
        panel.current?.style.setProperty(name, isZoomed ? null : `${length}px`);
      set('--mosala-viewport-top', viewport.offsetTop);
      set('--mosala-viewport-height', viewport.height);
    };
    fit();
    viewport.addEventListener('resize', fit);
    viewport.addEventListener('scroll', fit);
    return () => {
      viewport.removeEventListener('resize', fit);
      viewport.removeEventListener('scroll', fit);
    };
  }, [panel, isShown]);
}
