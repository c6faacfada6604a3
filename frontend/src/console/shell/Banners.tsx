import { reconnect, useLink } from '../connection.ts';
import { Banner } from '../elements/Banner.tsx';
import { useText } from '../language.ts';
import type { Route } from '../route.ts';
import { useFaq } from '../store/faq.ts';

/** What everybody at work should know now: no connection, or a FAQ that does not load. */
export function Banners({ page }: { page: Route['page'] }) {
  const t = useText();
  const isOffline = useLink(({ link }) => link === 'offline');
  const faqErrors = useFaq(({ status }) => status?.errors.length ?? 0);
  const action = 'min-h-8 cursor-pointer px-1 font-semibold underline underline-offset-2';
  return (
    <>
      {isOffline && (
        <Banner tone="offline">
          {t('banner.offline')}{' '}
          <button type="button" className={action} onClick={reconnect}>
            {t('banner.reconnect')}
          </button>
        </Banner>
      )}
      {faqErrors > 0 && page !== 'faq' && (
        <Banner tone="warning">
          {t('banner.faq', { count: faqErrors })}{' '}
          <a href="#/faq" className={`inline-block leading-8 ${action}`}>
            {t('banner.faqLink')}
          </a>
        </Banner>
      )}
    </>
  );
}
