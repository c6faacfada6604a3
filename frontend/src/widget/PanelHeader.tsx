import { MessageCircle, Minus, X } from 'lucide-react';
import { useContext } from 'react';
import { hostTexts } from '../i18n/host/texts.ts';
import { useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useChatState } from './chat-context.ts';
import { OptionsMenu } from './OptionsMenu.tsx';
import { WordsContext } from './words-context.ts';

export interface PanelHeaderProps {
  titleId: string;
  onMinimise?(): void;
  onClose?(): void;
}

export function PanelHeader({ titleId, onMinimise, onClose }: PanelHeaderProps) {
  const t = useTexts(widgetTexts);
  const tHost = useTexts(hostTexts);
  const { title, subtitle } = useContext(WordsContext);
  return (
    <div className="mosala-header">
      <span className="mosala-emblem" aria-hidden="true">
        <MessageCircle size={20} strokeWidth={1.75} />
      </span>
      <div className="mosala-heading">
        <h2 className="mosala-title" id={titleId}>
          {title ?? tHost('title')}
        </h2>
        {subtitle && <p className="mosala-subtitle">{subtitle}</p>}
        <ConnectionLabel />
      </div>
      <OptionsMenu />
      {onMinimise && <IconButton icon={Minus} label={t('minimise')} onClick={onMinimise} />}
      {onClose && <IconButton icon={X} label={tHost('close')} onClick={onClose} />}
    </div>
  );
}

function ConnectionLabel() {
  const t = useTexts(widgetTexts);
  const connection = useChatState(state => state.connection);
  const wasOnline = useChatState(state => state.conversation !== null);
  const mustReload = useChatState(state => state.mustReload);
  const isReady = connection === 'online' && wasOnline;
  const label = isReady
    ? 'online'
    : connection === 'offline' || mustReload
      ? 'offline'
      : wasOnline
        ? 'reconnecting'
        : 'connecting';
  return (
    <div className="mosala-connection" role="status" data-state={label}>
      {t(label)}
    </div>
  );
}
