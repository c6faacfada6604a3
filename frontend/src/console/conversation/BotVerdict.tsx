import type { Answer } from 'backend/contract';
import { chatTexts } from '../../i18n/chat/texts.ts';
import { useTexts } from '../../i18n/locale.ts';
import { useLanguage, useText } from '../language.ts';
import { percent } from './percent.ts';

/** How the bot came to what it said: its decision, the entry and how sure it was of it. */
export function BotVerdict({ answer }: { answer: Answer }) {
  const t = useText();
  const tChat = useTexts(chatTexts);
  const locale = useLanguage(state => state.locale);
  const isAboutAnEntry = answer.decision !== 'smalltalk';
  return (
    <span className="flex flex-wrap gap-x-2">
      {answer.whileQueued && <span>{tChat('meanwhile')}</span>}
      <span>{t(`decision.${answer.decision}`)}</span>
      {answer.entryId && <code className="font-mono text-xs leading-5 break-all">{answer.entryId}</code>}
      {isAboutAnEntry && (
        <span className="font-medium text-ink">
          <span className="sr-only">{t('bot.confidence')} </span>
          {percent(answer.confidence, locale)}
        </span>
      )}
    </span>
  );
}
