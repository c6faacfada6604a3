import { useLayoutEffect } from 'react';
import type { Chat } from '../chat.ts';

/** As `useReading`, for a frame: the focus may also be on the page around it. */
export function useFramedReading(chat: Chat | null, isVisible: boolean, hostHasFocus: boolean): void {
  useLayoutEffect(() => {
    if (!chat || !isVisible) return;
    const read = () => {
      const hasFocus = hostHasFocus || document.hasFocus();
      if (hasFocus && document.visibilityState === 'visible') chat.markRead();
    };
    read();
    const unsubscribe = chat.store.subscribe(read);
    window.addEventListener('focus', read);
    return () => {
      unsubscribe();
      window.removeEventListener('focus', read);
    };
  }, [chat, isVisible, hostHasFocus]);
}
