import type { FaqStatus } from 'backend/contract';
import { RefreshCw } from 'lucide-react';
import { Button } from '../elements/Button.tsx';
import { useLanguage, useText } from '../language.ts';
import { refreshFaq } from '../store/faq.ts';

/** How much of the FAQ answers, since when, and which version of it. */
export function Figures({ status }: { status: FaqStatus }) {
  const t = useText();
  const locale = useLanguage(state => state.locale);
  const loadedAt = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 rounded-panel border border-line bg-raised p-4">
      <dl className="grid flex-1 grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-4">
        {Object.entries(status.entries).map(([language, count]) => (
          <Figure
            key={language}
            name={t('faq.entries', { language: nameOf(language, locale) })}
            value={String(count)}
          />
        ))}
        <Figure name={t('faq.loadedAt')} value={loadedAt.format(new Date(status.loadedAt))} />
        <Figure name={t('faq.version')} value={status.version.slice(0, 12)} />
      </dl>
      <Button
        icon={<RefreshCw size={16} strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => void refreshFaq()}
      >
        {t('faq.refresh')}
      </Button>
    </div>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-[13px] text-quiet">{name}</dt>
      <dd className="font-medium tabular-nums">{value}</dd>
    </div>
  );
}

const nameOf = (language: string, locale: string) =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
