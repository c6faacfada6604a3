import type { Locale } from 'backend/contract';
import type { AnswerOffline } from 'backend/offline';
import type { PendingMessage } from '../../chat/outbox.ts';
import { offlineTexts } from '../../i18n/offline/texts.ts';
import { translator } from '../../i18n/translate.ts';
import type { OfflineAnswer } from '../chat-state.ts';

/** What to say to a message that waits: an answer marked as what it is, or at least that it waits. */
export function sayOffline(answer: AnswerOffline, locale: Locale) {
  const t = translator(offlineTexts, locale);
  return ({ message, page }: PendingMessage, timestamp: string): OfflineAnswer => {
    const found = answer(message, page);
    if (!found) return { author: { kind: 'system' }, timestamp, message: t('waiting') };
    const author = { kind: 'bot', name: t('answer') } as const;
    return { author, timestamp, message: found.question, body: found.body, note: t('waiting') };
  };
}
