import { WifiOff } from 'lucide-react';
import { useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { useChat, useChatState } from './chat-context.ts';
import { useCountdown } from './use-countdown.ts';

/** Says in plain words that there is no connection, and what happens to what one writes. */
export function ConnectionNotice() {
  const t = useTexts(widgetTexts);
  const chat = useChat();
  const isOffline = useChatState(state => state.connection === 'offline');
  const wasOnline = useChatState(state => state.conversation !== null);
  const refusal = useChatState(state => state.refusal);
  const isRateLimited = refusal?.code === 'rate_limited';
  return (
    <div role="status">
      {isOffline && (
        <div className="mosala-notice mosala-notice-warning">
          <WifiOff size={20} strokeWidth={1.75} aria-hidden="true" />
          <p>
            {isRateLimited ? (
              <RefusedText retryAt={refusal.retryAt} />
            ) : (
              t(wasOnline ? 'offlineNotice' : 'unreachable')
            )}
          </p>
          {!isRateLimited && (
            <button type="button" className="mosala-button" onClick={chat.reconnect}>
              {t('retry')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function RefusedText({ retryAt }: { retryAt: number }) {
  const t = useTexts(widgetTexts);
  return t('refusedNotice', { seconds: useCountdown(retryAt) });
}
