import { useEffect, useRef, useState } from 'react';
import { type Chat, openChat } from './chat.ts';
import { resolveLocale, resolvePage, resolveServerUrl, type WidgetOptions } from './options.ts';

/** A conversation that is open as long as `isWanted`; null before, and on a server that renders the page. */
export function useChatConnection(
  { serverUrl, locale, page }: WidgetOptions,
  isWanted: boolean,
): Chat | null {
  const [chat, setChat] = useState<Chat | null>(null);
  const latestPage = useRef(page);
  latestPage.current = page;

  useEffect(() => {
    if (!isWanted) return;
    const opened = openChat({
      serverUrl: resolveServerUrl(serverUrl),
      locale: resolveLocale(locale),
      page: () => resolvePage(latestPage.current),
    });
    setChat(opened);
    return () => {
      opened.close();
      setChat(null);
    };
  }, [serverUrl, locale, isWanted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the chat asks for the page itself
  useEffect(() => {
    void chat?.followPage(); // a failure leaves the suggestions as they were
  }, [chat, page]);

  return chat;
}
