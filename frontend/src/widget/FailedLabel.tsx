import type { RefusalCode } from 'backend/contract';
import { CircleAlert } from 'lucide-react';
import { useTexts } from '../i18n/locale.ts';
import { widgetTexts } from '../i18n/widget/texts.ts';
import { useChat } from './chat-context.ts';

const reasons = {
  rate_limited: 'tooFast',
  too_large: 'tooLong',
  invalid_payload: 'refusedText',
  forbidden: 'blocked',
} as const;

/** A message did not leave: why, as far as its writer can do something about it, and the way to try again. */
export function FailedLabel({ clientId, code }: { clientId: string; code: RefusalCode | undefined }) {
  const t = useTexts(widgetTexts);
  const chat = useChat();
  const reason = code && code in reasons ? reasons[code as keyof typeof reasons] : null; // checked by `in`
  return (
    <span className="mosala-failed" role="alert">
      <CircleAlert size={20} strokeWidth={1.75} aria-hidden="true" />
      <span>
        {t('failed')} {reason && t(reason)}
      </span>
      <button type="button" className="mosala-button" onClick={() => chat.retry(clientId)}>
        {t('retry')}
      </button>
    </span>
  );
}
