import { MessageCircle } from 'lucide-react';
import { type Ref, useContext } from 'react';
import { launcherTexts } from '../i18n/launcher/texts.ts';
import { useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { WordsContext } from './words-context.ts';

export interface LauncherProps {
  unread: number;
  isBusy: boolean;
  hidden: boolean;
  buttonRef: Ref<HTMLButtonElement>;
  onOpen(): void;
}

/** The round button that opens the panel, with the number of messages that wait. `host/launcher.ts` draws its double. */
export function Launcher({ unread, isBusy, hidden, buttonRef, onOpen }: LauncherProps) {
  const t = useTexts(launcherTexts);
  const tUnread = useTexts(widgetTexts);
  const { launcher = t('launcher') } = useContext(WordsContext);
  return (
    <button
      ref={buttonRef}
      type="button"
      className="mosala-launcher"
      aria-label={unread > 0 ? `${launcher}, ${tUnread('unread', { count: unread })}` : launcher}
      aria-haspopup="dialog"
      aria-expanded={hidden}
      aria-busy={isBusy}
      hidden={hidden}
      onClick={onOpen}
    >
      <MessageCircle size={28} strokeWidth={1.75} aria-hidden="true" />
      {unread > 0 && (
        <span className="mosala-unread" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </button>
  );
}
