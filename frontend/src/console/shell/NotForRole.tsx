import { mayOpen } from '../conversation/permissions.ts';
import { Button } from '../elements/Button.tsx';
import { Page } from '../elements/Page.tsx';
import { useText } from '../language.ts';
import { goTo } from '../route.ts';
import { useMe } from '../store/identity.ts';

/** For who follows a colleague's link, or has another role since they came. */
export function NotForRole() {
  const t = useText();
  const isAtDesk = mayOpen('inbox', useMe().role);
  return (
    <Page title={t('notForRole.title')} intro={t('notForRole.intro')}>
      <Button look="primary" className="self-start" onClick={() => goTo(isAtDesk ? '#/queue' : '#/faq')}>
        {t('notForRole.open', { page: t(isAtDesk ? 'section.inbox' : 'section.faq') })}
      </Button>
    </Page>
  );
}
