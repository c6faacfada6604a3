import { useEffect, useRef, useState } from 'react';
import { type Chat, openChat } from './chat.ts';
import type { ChatStorage } from './chat-storage.ts';
import { prepareOffline } from './offline/prepare.ts';
import { resolveLocale, resolvePage, resolveServerUrl, type WidgetOptions } from './options.ts';

/** A conversation that is open as long as `isWanted`; null before, and on a server that renders the page. */
export function useChatConnection(
  { serverUrl, locale, page }: WidgetOptions,
  isWanted: boolean,
  storage?: ChatStorage,
): Chat | null {
  const [chat, setChat] = useState<Chat | null>(null);
  const latest = useRef({ locale, page });
  latest.current = { locale, page };

  useEffect(() => {
    if (!isWanted) return;
    const server = resolveServerUrl(serverUrl);
    const opened = openChat({
      serverUrl: server,
      locale: resolveLocale(latest.current.locale),
      page: () => resolvePage(latest.current.page),
      storage,
    });
    setChat(opened);
    const stopPreparing = prepareOffline(opened.store, server);
    return () => {
      stopPreparing();
      opened.close();
      setChat(null);
    };
  }, [serverUrl, storage, isWanted]);

  useEffect(() => chat?.setLocale(resolveLocale(locale)), [chat, locale]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chat asks for the page itself
  useEffect(() => {
    void chat?.followPage(); // a failure leaves the suggestions as they were
  }, [chat, page]);

  return chat;
}
