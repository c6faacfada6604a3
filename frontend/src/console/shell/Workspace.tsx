import type { Role } from 'backend/contract';
import { useEffect } from 'react';
import { Alerts } from '../alerts/Alerts.tsx';
import { settlePush } from '../alerts/push.ts';
import { handlesConversations, leads } from '../conversation/permissions.ts';
import { later } from '../elements/later.tsx';
import { Keys } from '../keys/Keys.tsx';
import { goLive, stayKnown } from '../live.ts';
import { type Route, useRoute } from '../route.ts';
import { watchFaq } from '../store/faq.ts';
import { useMe } from '../store/identity.ts';
import { Banners } from './Banners.tsx';
import { Inbox } from './Inbox.tsx';
import { keepFocus } from './keep-focus.ts';
import { Notices } from './Notices.tsx';
import { TopBar } from './TopBar.tsx';

const FaqPage = later(() => import('../faq/FaqPage.tsx').then(module => module.FaqPage));
const AccountPage = later(() => import('../account/AccountPage.tsx').then(module => module.AccountPage));
const TeamPage = later(() => import('../team/TeamPage.tsx').then(module => module.TeamPage));
const SupervisionPage = later(() =>
  import('../supervision/SupervisionPage.tsx').then(module => module.SupervisionPage),
);
const DepartmentsPage = later(() =>
  import('../departments/DepartmentsPage.tsx').then(module => module.DepartmentsPage),
);
const RepliesPage = later(() => import('../replies/RepliesPage.tsx').then(module => module.RepliesPage));

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
  if (route.page === 'account') return <AccountPage />;
  if (route.page === 'team' && role === 'admin') return <TeamPage />;
  if (route.page === 'replies' && handlesConversations(role)) return <RepliesPage />;
  if (route.page === 'supervision' && leads(role)) return <SupervisionPage />;
  if (route.page === 'departments' && handlesConversations(role)) return <DepartmentsPage />;
  if (route.page === 'inbox' && handlesConversations(role)) return <Inbox route={route} />;
  return <FaqPage />;
}
