import type { FaqStatus, RefusalReply } from 'backend/contract';
import { CircleCheck } from 'lucide-react';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { Page } from '../elements/Page.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { refreshFaq, useFaq } from '../store/faq.ts';
import { Figures } from './Figures.tsx';
import { ProblemList } from './ProblemList.tsx';

/** What answers visitors now, and what stands in the way of the newest files. */
export function FaqPage() {
  const t = useText();
  const { status, error } = useFaq();
  return (
    <Page title={t('faq.title')} intro={t('faq.intro')}>
      {error && <LoadError error={error} />}
      {status ? <Status status={status} /> : !error && <Skeleton rows={4} label={t('loading')} />}
    </Page>
  );
}

function LoadError({ error }: { error: RefusalReply }) {
  const t = useText();
  const { key, values } = refusalText(error);
  return (
    <EmptyState action={<Button onClick={() => void refreshFaq()}>{t('retry')}</Button>}>
      {t(key, values)}
    </EmptyState>
  );
}

function Status({ status }: { status: FaqStatus }) {
  const t = useText();
  return (
    <>
      <Figures status={status} />
      {status.errors.length > 0 ? (
        <section aria-labelledby="faq-errors" className="flex flex-col gap-3">
          <h2 id="faq-errors" className="font-semibold">
            {t('faq.errors', { count: status.errors.length })}
          </h2>
          <p className="max-w-[65ch]">{t('faq.lastGood')}</p>
          <ProblemList problems={status.errors} tone="danger" />
        </section>
      ) : (
        <p className="flex items-center gap-2">
          <CircleCheck size={20} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-brand" />
          {t('faq.allGood')}
        </p>
      )}
      {status.warnings.length > 0 && (
        <section aria-labelledby="faq-warnings" className="flex flex-col gap-3">
          <h2 id="faq-warnings" className="font-semibold">
            {t('faq.warnings', { count: status.warnings.length })}
          </h2>
          <p className="max-w-[65ch] text-quiet">{t('faq.warningsMean')}</p>
          <ProblemList problems={status.warnings} tone="warning" />
        </section>
      )}
    </>
  );
}
