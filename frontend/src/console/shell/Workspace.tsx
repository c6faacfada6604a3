import type { Role } from 'backend/contract';
import { useEffect } from 'react';
import { Alerts } from '../alerts/Alerts.tsx';
import { settlePush } from '../alerts/push.ts';
import { handlesConversations, mayOpen } from '../conversation/permissions.ts';
import { later } from '../elements/later.tsx';
import { Keys } from '../keys/Keys.tsx';
import { goLive, stayKnown } from '../live.ts';
import { type Route, useRoute } from '../route.ts';
import { watchFaq } from '../store/faq.ts';
import { useMe } from '../store/identity.ts';
import { Banners } from './Banners.tsx';
import { Inbox } from './Inbox.tsx';
import { keepFocus } from './keep-focus.ts';
import { NotForRole } from './NotForRole.tsx';
import { Notices } from './Notices.tsx';
import { TopBar } from './TopBar.tsx';

const FaqPage = later(() => import('../faq/FaqPage.tsx').then(module => module.FaqPage));
const pages = {
  faq: FaqPage,
  account: later(() => import('../account/AccountPage.tsx').then(module => module.AccountPage)),
  team: later(() => import('../team/TeamPage.tsx').then(module => module.TeamPage)),
  supervision: later(() =>
    import('../supervision/SupervisionPage.tsx').then(module => module.SupervisionPage),
  ),
  departments: later(() =>
    import('../departments/DepartmentsPage.tsx').then(module => module.DepartmentsPage),
  ),
  replies: later(() => import('../replies/RepliesPage.tsx').then(module => module.RepliesPage)),
};

/** Everything behind the sign-in. Editors see the FAQ only; of the live events they hear who they are. */
export function Workspace() {
  const { role } = useMe();
  const route = useRoute();
  const isLive = handlesConversations(role);
  useEffect(() => (isLive ? goLive() : stayKnown()), [isLive]);
  useEffect(() => {
    if (!isLive) void settlePush(null); // whoever was told in this browser before is not to be told to an editor
  }, [isLive]);
  useEffect(watchFaq, []);
  useEffect(keepFocus, []);

  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <TopBar route={route} />
      {isLive && <Alerts />}
      {isLive && <Banners page={route.page} />}
      <Content route={route} role={role} />
      <Notices />
      <Keys />
    </div>
  );
}

function Content({ route, role }: { route: Route; role: Role }) {
  if (!mayOpen(route.page, role)) return route.page === 'inbox' ? <FaqPage /> : <NotForRole />;
  if (route.page === 'inbox') return <Inbox route={route} />;
  const Page = pages[route.page];
  return <Page />;
}
