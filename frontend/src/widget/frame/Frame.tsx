import { visitorLimits } from 'backend/contract';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { unlockSound } from '../../chat/notes.ts';
import { hostTexts } from '../../i18n/host/texts.ts';
import { LocaleContext } from '../../i18n/locale.ts';
import { ChatPanel } from '../ChatPanel.tsx';
import { focusPanel, keepFocusInside } from '../focus.ts';
import type { FrameSettings } from '../frame-protocol.ts';
import { resolveLocale } from '../options.ts';
import { useAnswerSound } from '../use-answer-sound.ts';
import { useChatConnection } from '../use-chat-connection.ts';
import { WordsContext } from '../words-context.ts';
import type { HostLink } from './host-link.ts';
import { createHostStorage, isStorageBlocked } from './host-storage.ts';
import { useFramedReading } from './use-framed-reading.ts';
import { useHostNews } from './use-host-news.ts';

/** The panel in a frame of its own; the page around it says when it is shown, and in which language. */
export function Frame({ link }: { link: HostLink }) {
  const settings = useStore(link.settings);
  return settings && <FramedPanel link={link} settings={settings} />;
}

function FramedPanel({ link, settings }: { link: HostLink; settings: FrameSettings }) {
  const { isOpen, isFullScreen, hasAttention, page, identityToken, direction, title } = settings;
  const locale = resolveLocale(settings.locale);
  const logouts = useStore(link.logouts, ({ count }) => count);
  const panel = useRef<HTMLElement>(null);
  const storage = useMemo(() => (isStorageBlocked() ? createHostStorage(link) : undefined), [link]);
  const chat = useChatConnection(
    { serverUrl: location.origin, locale, page: page.slice(0, visitorLimits.pageLength) },
    true,
    storage,
  );
  useHostNews(chat, link, locale);
  useFramedReading(chat, isOpen, hasAttention);
  useAnswerSound(chat, isOpen && (hasAttention || document.hasFocus()));

  useEffect(() => {
    if (logouts > 0) chat?.logout();
  }, [chat, logouts]);
  useEffect(() => {
    if (identityToken) chat?.identify(identityToken);
  }, [chat, identityToken]);
  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = locale;
    documentElement.dir = direction === 'rtl' ? 'rtl' : 'ltr';
    document.title = title ?? String(hostTexts[locale].title);
  }, [locale, direction, title]);
  useEffect(
    () =>
      link.on('focus', () => {
        unlockSound(); // the press on the launcher was the gesture
        focusPanel(panel.current);
      }),
    [link],
  );

  if (!chat) return null;
  const hide = () => link.tell({ type: 'hide', isLeaving: false });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide();
    else if (isFullScreen) keepFocusInside(event, panel.current);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    // Whoever follows a link on a phone wants to see the page that the panel would cover.
    const isLink = event.target instanceof Element && event.target.closest('a:not([target])') !== null;
    if (isLink && isFullScreen) link.tell({ type: 'hide', isLeaving: true });
  };
  return (
    <LocaleContext value={locale}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens to what happens inside */}
      <div className="mosala mosala-framed" onKeyDown={onKeyDown} onClick={onClick}>
        <WordsContext value={settings}>
          <ChatPanel
            chat={chat}
            role="dialog"
            panelRef={panel}
            onMinimise={hide}
            onClose={hide}
            onReload={() => link.tell({ type: 'reload' })}
          />
        </WordsContext>
      </div>
    </LocaleContext>
  );
}
