import { TriangleAlert, WifiOff } from 'lucide-react';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { useChat, useChatState } from './chat-context.ts';
import { useCountdown } from './use-countdown.ts';

/** Says in plain words what stands in the way, and what becomes of what one writes. `onReload` loads the page anew. */
export function Banners({ onReload }: { onReload(): void }) {
  const t = useTexts(widgetTexts);
  const mustReload = useChatState(state => state.mustReload);
  const isStorageLost = useChatState(state => state.isStorageLost);
  const [isUnderstood, setUnderstood] = useState(false);
  return (
    <div role="status">
      {mustReload ? (
        <Banner icon={TriangleAlert} button="reload" onPress={onReload}>
          {t('mustReload')}
        </Banner>
      ) : (
        <ConnectionBanner />
      )}
      {isStorageLost && !isUnderstood && (
        <Banner icon={TriangleAlert} button="understood" onPress={() => setUnderstood(true)}>
          {t('storageLost')}
        </Banner>
      )}
    </div>
  );
}

function ConnectionBanner() {
  const t = useTexts(widgetTexts);
  const chat = useChat();
  const isOffline = useChatState(state => state.connection === 'offline');
  const wasOnline = useChatState(state => state.conversation !== null);
  const refusal = useChatState(state => state.refusal);
  if (!isOffline) return null;
  if (refusal?.code === 'rate_limited') {
    return (
      <Banner icon={WifiOff}>
        <RefusedText retryAt={refusal.retryAt} />
      </Banner>
    );
  }
  return (
    <Banner icon={WifiOff} button="retry" onPress={chat.reconnect}>
      {t(wasOnline ? 'offlineNotice' : 'unreachable')}
    </Banner>
  );
}

/** A timer, so that not each of its seconds is read aloud. */
function RefusedText({ retryAt }: { retryAt: number }) {
  const t = useTexts(widgetTexts);
  return <span role="timer">{t('refusedNotice', { seconds: useCountdown(retryAt) })}</span>;
}

interface BannerProps {
  icon: typeof WifiOff;
  children: ReactNode;
  button?: 'reload' | 'retry' | 'understood';
  onPress?: ComponentProps<'button'>['onClick'];
}

function Banner({ icon: Icon, children, button, onPress }: BannerProps) {
  const t = useTexts(widgetTexts);
  return (
    <div className="mosala-notice mosala-notice-warning">
      <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
      <p>{children}</p>
      {button && (
        <button type="button" className="mosala-button" onClick={onPress}>
          {t(button)}
        </button>
      )}
    </div>
  );
}
