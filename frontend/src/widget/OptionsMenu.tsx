import { Ellipsis } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useChat, useChatState } from './chat-context.ts';
import { focusConversation } from './focus.ts';
import { setMuted, soundPreference } from './sound.ts';

/** What is rarely wanted: the sound off, the conversation ended, and another one begun once it is closed. */
export function OptionsMenu() {
  const t = useTexts(widgetTexts);
  const chat = useChat();
  const isClosed = useChatState(state => state.conversation?.status === 'closed');
  const isUnused = useChatState(state => state.messages.length === 0);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const isMuted = useStore(soundPreference, state => state.isMuted);

  const choose = (event: MouseEvent<HTMLElement>) => {
    setOpen(false);
    focusConversation(event);
    void chat.command(isClosed ? 'startConversation' : 'closeConversation'); // a failure becomes a notice
  };
  const turnSound = () => {
    setOpen(false);
    button.current?.focus();
    setMuted(!isMuted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation(); // closes the menu, not the panel
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to what happens to the buttons inside
    <div className="mosala-menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <IconButton
        ref={button}
        icon={Ellipsis}
        label={t('options')}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      />
      <div className="mosala-menu-list" id={listId} hidden={!isOpen}>
        <button type="button" className="mosala-button" onClick={turnSound}>
          {t(isMuted ? 'soundOn' : 'soundOff')}
        </button>
        {!isUnused && (
          <button type="button" className="mosala-button" onClick={choose}>
            {t(isClosed ? 'startNew' : 'end')}
          </button>
        )}
      </div>
    </div>
  );
}
