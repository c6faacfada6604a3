import { useEffect } from 'react';
import { LocaleContext } from '../i18n/locale.ts';
import { Button } from './elements/Button.tsx';
import { EmptyState } from './elements/EmptyState.tsx';
import { later } from './elements/later.tsx';
import { Skeleton } from './elements/Skeleton.tsx';
import { useLanguage, useText } from './language.ts';
import { isAccountLink } from './route.ts';
import { Workspace } from './shell/Workspace.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { checkIdentity, useIdentity } from './store/identity.ts';

const InvitationPage = later(() =>
  import('./invitation/InvitationPage.tsx').then(module => module.InvitationPage),
);

export function Console() {
  const locale = useLanguage(state => state.locale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <LocaleContext value={locale}>
      {isAccountLink(window.location.pathname) ? <InvitationPage /> : <Door />}
    </LocaleContext>
  );
}

function Door() {
  const t = useText();
  const identity = useIdentity(state => state.identity);
  useEffect(() => void checkIdentity(), []);
  switch (identity.status) {
    case 'checking':
      return <Skeleton rows={3} label={t('loading')} />;
    case 'unreachable':
      return (
        <main className="h-dvh">
          <EmptyState action={<Button onClick={() => void checkIdentity()}>{t('retry')}</Button>}>
            {t('refusal.unavailable')}
          </EmptyState>
        </main>
      );
    case 'signed-out':
      return <SignInPage expired={identity.expired} />;
    case 'signed-in':
      return <Workspace key={identity.agent.id} />;
  }
}
