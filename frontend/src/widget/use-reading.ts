import { useLayoutEffect } from 'react';
import type { Chat } from './chat.ts';

/** Messages count as read while the panel is shown and the visitor is on this page. */
export function useReading(chat: Chat | null, isVisible: boolean): void {
  // Before the next paint: what comes right after the panel was hidden is not read.
  useLayoutEffect(() => {
    if (!chat || !isVisible) return;
    const read = () => {
      if (document.hasFocus() && document.visibilityState === 'visible') chat.markRead();
    };
    read();
    const unsubscribe = chat.store.subscribe(read);
    window.addEventListener('focus', read);
    return () => {
      unsubscribe();
      window.removeEventListener('focus', read);
    };
  }, [chat, isVisible]);
}
