import { AlertSettings } from '../alerts/AlertSettings.tsx';
import { handlesConversations } from '../conversation/permissions.ts';
import { Page } from '../elements/Page.tsx';
import { usePeopleText } from '../people-text.ts';
import { useMe } from '../store/identity.ts';
import { NameForm } from './NameForm.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { SessionList } from './SessionList.tsx';

/** What people change about their own account. */
export function AccountPage() {
  const p = usePeopleText();
  const { role } = useMe();
  return (
    <Page title={p('account.title')} intro={p('account.intro')}>
      <NameForm />
      {handlesConversations(role) && <AlertSettings />}
      <PasswordForm />
      <SessionList />
    </Page>
  );
}
