import { Page } from '../elements/Page.tsx';
import { usePeopleText } from '../people-text.ts';
import { NameForm } from './NameForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SessionList } from './SessionList.tsx';

/** What people change about their own account. */
export function AccountPage() {
  const p = usePeopleText();
  return (
    <Page title={p('account.title')} intro={p('account.intro')}>
      <NameForm />
      <PasswordForm />
      <SessionList />
    </Page>
  );
}
