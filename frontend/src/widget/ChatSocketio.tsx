import { type CSSProperties, useEffect, useState } from 'react';
import { LocaleContext } from '../i18n/locale.ts';
import { ChatPanel } from './ChatPanel.tsx';
import { resolveLocale, type WidgetOptions } from './options.ts';
import { useAdoptedStyles } from './styles.ts';
import { useChatConnection } from './use-chat-connection.ts';
import { useReading } from './use-reading.ts';
import { resolveWords } from './words.ts';
import { WordsContext } from './words-context.ts';

export interface ChatSocketioProps extends WidgetOptions {
  className?: string;
  style?: CSSProperties;
  /** With a handler the header has the button. Neither ends the conversation. */
  onMinimise?(): void;
  onClose?(): void;
}

/** The bare chat, to be placed anywhere in a page: it fills its container. Connects when it is mounted. */
export function ChatSocketio({ className, style, onMinimise, onClose, ...options }: ChatSocketioProps) {
  const [isMounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const chat = useChatConnection(options, isMounted);
  const adoptStyles = useAdoptedStyles();
  useReading(chat, true);
  if (!chat) return null;
  const locale = resolveLocale(options.locale);
  return (
    <LocaleContext value={locale}>
      <WordsContext value={resolveWords(options.texts, locale)}>
        <ChatPanel
          chat={chat}
          role="region"
          panelRef={adoptStyles}
          className={className}
          style={style}
          onMinimise={onMinimise}
          onClose={onClose}
        />
      </WordsContext>
    </LocaleContext>
  );
}

export default ChatSocketio;
