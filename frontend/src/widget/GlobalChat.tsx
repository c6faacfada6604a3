import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { LocaleContext } from '../i18n/locale.ts';
import { ChatPanel } from './ChatPanel.tsx';
import { coversPage, focusPanel, keepFocusInside } from './focus.ts';
import { Launcher } from './Launcher.tsx';
import { recall, remember } from './memory.ts';
import { resolveLocale, type WidgetOptions } from './options.ts';
import { useAdoptedStyles } from './styles.ts';
import { useAnswerSound } from './use-answer-sound.ts';
import { useChatConnection } from './use-chat-connection.ts';
import { useReading } from './use-reading.ts';
import { useUnread } from './use-unread.ts';
import { useVisualViewport } from './use-visual-viewport.ts';
import { resolveWords } from './words.ts';
import { WordsContext } from './words-context.ts';

export interface GlobalChatProps extends WidgetOptions {
  className?: string;
  style?: CSSProperties;
}

/**
 * The launcher at the bottom right of the page and the panel that it opens. Connects when it is first opened, or at
 * once for a visitor who has written before. Renders nothing on a server.
 */
export function GlobalChat({ className = '', style, ...options }: GlobalChatProps) {
  const [visibility, setVisibility] = useState<'unknown' | 'open' | 'hidden'>('unknown');
  const [isWanted, setWanted] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const launcher = useRef<HTMLButtonElement>(null);
  const movesFocus = useRef(false);
  const chat = useChatConnection(options, isWanted);
  const isOpen = visibility === 'open';
  const unread = useUnread(chat);
  const adoptStyles = useAdoptedStyles();
  useReading(chat, isOpen);
  useAnswerSound(chat, isOpen && document.hasFocus());
  useVisualViewport(panel, isOpen && chat !== null);

  // Before the first paint, so that the launcher does not blink. On a server it does not run, and nothing is shown.
  useLayoutEffect(() => {
    const wasOpen = recall('isOpen') === true;
    setVisibility(wasOpen ? 'open' : 'hidden');
    setWanted(wasOpen || recall('hasWritten') === true);
  }, []);

  useLayoutEffect(() => {
    if (visibility === 'unknown') return;
    remember('isOpen', isOpen);
    if (!movesFocus.current || (isOpen && !chat)) return;
    movesFocus.current = false;
    if (isOpen) focusPanel(panel.current);
    else launcher.current?.focus();
  }, [visibility, isOpen, chat]);

  if (visibility === 'unknown') return null;

  const show = (next: 'open' | 'hidden') => {
    movesFocus.current = true;
    setVisibility(next);
    if (next === 'open') setWanted(true);
    if (next === 'open') void chat?.followPage(); // a failure leaves the suggestions as they were
  };
  const hide = () => show('hidden');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) hide();
    else keepFocusInside(event, panel.current);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    // Whoever follows a link on a phone wants to see the page that the panel would cover.
    const isLink = event.target instanceof Element && event.target.closest('a:not([target])') !== null;
    if (isLink && coversPage()) hide();
  };

  const locale = resolveLocale(options.locale);
  return (
    <LocaleContext value={locale}>
      <WordsContext value={resolveWords(options.texts, locale)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens to what happens inside */}
        <div
          ref={adoptStyles}
          className={`mosala mosala-global ${className}`}
          style={style}
          onKeyDown={onKeyDown}
          onClick={onClick}
        >
          {chat && (
            <ChatPanel
              chat={chat}
              role="dialog"
              hidden={!isOpen}
              panelRef={panel}
              onMinimise={hide}
              onClose={hide}
            />
          )}
          <Launcher
            buttonRef={launcher}
            unread={unread}
            isBusy={isOpen}
            hidden={isOpen && chat !== null}
            onOpen={() => show('open')}
          />
        </div>
      </WordsContext>
    </LocaleContext>
  );
}

export default GlobalChat;
