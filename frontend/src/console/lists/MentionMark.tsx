import { useText } from '../language.ts';
import { useIsMentioned } from '../store/mentions.ts';

/** A colleague has called the reader here, and they have not looked yet. */
export function MentionMark({ conversationId }: { conversationId: string }) {
  const t = useText();
  if (!useIsMentioned(conversationId)) return null;
  return (
    <span className="ml-1.5 font-bold text-information" title={t('mentions.here')}>
      <span aria-hidden="true">@</span>
      <span className="sr-only">{t('mentions.here')}</span>
    </span>
  );
}
