import { type CSSProperties, type Ref, useId } from 'react';
import { Composer } from '../chat/Composer.tsx';
import { useLocale, useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { Banners } from './Banners.tsx';
import { Conversation } from './Conversation.tsx';
import type { Chat } from './chat.ts';
import { ChatContext, useChat, useChatState } from './chat-context.ts';
import { HandoffBar } from './HandoffBar.tsx';
import { PanelHeader } from './PanelHeader.tsx';

export interface ChatPanelProps {
  chat: Chat;
  role: 'dialog' | 'region';
  hidden?: boolean;
  className?: string;
  style?: CSSProperties;
  panelRef?: Ref<HTMLElement>;
  onMinimise?(): void;
  onClose?(): void;
  /** Loads the page anew; unset, the one that the panel is in. */
  onReload?(): void;
}

/** The whole conversation, from its header to the field. */
export function ChatPanel({
  chat,
  className = '',
  panelRef,
  onMinimise,
  onClose,
  onReload = () => location.reload(),
  ...panel
}: ChatPanelProps) {
  const titleId = useId();
  return (
    <ChatContext value={chat}>
      <section
        {...panel}
        ref={panelRef}
        className={`mosala mosala-panel ${className}`}
        aria-labelledby={titleId}
        lang={useLocale()}
        tabIndex={-1}
      >
        <PanelHeader titleId={titleId} onMinimise={onMinimise} onClose={onClose} />
        <Banners onReload={onReload} />
        <Conversation />
        <div className="mosala-footer">
          <CommandNotice />
          <HandoffBar />
          <DraftComposer />
        </div>
      </section>
    </ChatContext>
  );
}

function CommandNotice() {
  const t = useTexts(widgetTexts);
  const notice = useChatState(state => state.notice);
  return (
    <div role="alert">{notice && <p className="mosala-notice mosala-notice-warning">{t(notice)}</p>}</div>
  );
}

function DraftComposer() {
  const chat = useChat();
  const draft = useChatState(state => state.draft);
  const isBlocked = useChatState(state => state.conversation?.blocked);
  if (isBlocked) return null;
  return (
    <Composer
      value={draft}
      onChange={draft => chat.write({ draft })}
      onSend={chat.send}
      onTyping={chat.tellTyping}
    />
  );
}
