import { useEffect } from 'react';
import { LocaleContext } from '../i18n/locale.ts';
import { Button } from './elements/Button.tsx';
import { EmptyState } from './elements/EmptyState.tsx';
import { Skeleton } from './elements/Skeleton.tsx';
import { useLanguage, useText } from './language.ts';
import { Workspace } from './shell/Workspace.tsx';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { checkIdentity, useIdentity } from './store/identity.ts';

export function Console() {
  const locale = useLanguage(state => state.locale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => void checkIdentity(), []);
  return (
    <LocaleContext value={locale}>
      <Door />
    </LocaleContext>
  );
}

function Door() {
  const t = useText();
  const identity = useIdentity(state => state.identity);
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
