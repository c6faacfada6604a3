import type { Attempt } from 'backend/contract';
import { percent } from '../conversation/percent.ts';
import { useLanguage, useText } from '../language.ts';

/** What the bot tried, oldest first. */
export function Attempts({ attempts }: { attempts: Attempt[] }) {
  const t = useText();
  const locale = useLanguage(state => state.locale);
  const tried = attempts.filter(({ decision }) => decision !== 'smalltalk');
  return (
    <section aria-labelledby="attempts-title" className="flex flex-col gap-2">
      <h3 id="attempts-title" className="text-[13px] text-quiet">
        {t('card.attempts')}
      </h3>
      {tried.length === 0 ? (
        <p className="text-sm text-quiet">{t('card.noAttempts')}</p>
      ) : (
        <ol className="flex flex-col gap-2">
          {tried.map(({ messageId, entryId, confidence, decision }) => (
            <li key={messageId} className="rounded-control border border-line bg-raised px-3 py-2 text-sm">
              <div className="flex justify-between gap-3">
                <span>{t(`decision.${decision}`)}</span>
                <span className="font-semibold tabular-nums">
                  <span className="sr-only">{t('bot.confidence')} </span>
                  {percent(confidence, locale)}
                </span>
              </div>
              {entryId && <code className="font-mono text-xs break-all text-quiet">{entryId}</code>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
