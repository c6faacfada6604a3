import { useEffect, useState } from 'react';
import type { Chat } from './chat.ts';
import { countUnread } from './chat-state.ts';

/** How many messages wait for the visitor; the tab's title says it too: `(2) Accueil`. */
export function useUnread(chat: Chat | null): number {
  const [unread, setUnread] = useState(0);
  useEffect(() => {
    if (!chat) return;
    const count = () => setUnread(countUnread(chat.store.getState()));
    count();
    return chat.store.subscribe(count);
  }, [chat]);
  useEffect(() => {
    if (unread === 0) return;
    const prefix = `(${unread}) `;
    document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [unread]);
  return unread;
}
