import { BookOpenText, Building2, Command, Gauge, MessagesSquare, Users } from 'lucide-react';
import { handlesConversations, mayOpen } from '../conversation/permissions.ts';
import { Key } from '../elements/Key.tsx';
import { useKeyText } from '../keys/key-text.ts';
import { openPalette } from '../keys/open.ts';
import { modifier } from '../keys/table.ts';
import { useText } from '../language.ts';
import type { Route } from '../route.ts';
import { useMe } from '../store/identity.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { AvailabilitySwitch } from './AvailabilitySwitch.tsx';
import { Mark } from './Mark.tsx';
import { MentionMenu } from './MentionMenu.tsx';

const sections = [
  { page: 'inbox', href: '#/queue', Icon: MessagesSquare },
  { page: 'supervision', href: '#/supervision', Icon: Gauge },
  { page: 'faq', href: '#/faq', Icon: BookOpenText },
  { page: 'departments', href: '#/departments', Icon: Building2 },
  { page: 'team', href: '#/team', Icon: Users },
] as const;

export function TopBar({ route }: { route: Route }) {
  const t = useText();
  const k = useKeyText();
  const { role } = useMe();
  const isLive = handlesConversations(role);
  const visible = sections.filter(({ page }) => mayOpen(page, role));
  const current = isLive || route.page !== 'inbox' ? route.page : 'faq';
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b border-line bg-raised px-2 sm:h-14 sm:gap-4 sm:px-4">
      <div className="max-sm:hidden">
        <Mark />
      </div>
      <nav aria-label={t('sections.label')} className="flex shrink-0 sm:gap-1">
        {visible.map(({ page, href, Icon }) => (
          <a
            key={page}
            href={href}
            title={t(`section.${page}`)}
            aria-current={page === current ? 'page' : undefined}
            className="flex min-h-9 min-w-8 items-center justify-center gap-2 rounded-control px-1 sm:min-w-9 sm:px-2 text-sm text-quiet hover:bg-hover hover:text-ink aria-[current]:bg-chosen aria-[current]:font-medium aria-[current]:text-ink"
          >
            <Icon size={20} strokeWidth={1.75} aria-hidden="true" />
            <span className="max-xl:sr-only">{t(`section.${page}`)}</span>
          </a>
        ))}
      </nav>
      <div className="@container ml-auto flex min-w-0 flex-1 items-center justify-end gap-1 sm:gap-2">
        {isLive && <MentionMenu route={route} />}
        <button
          type="button"
          title={k('palette.title')}
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={openPalette}
          className="inline-flex min-h-9 min-w-9 shrink-0 cursor-pointer items-center justify-center gap-2 rounded-control px-2 text-quiet hover:bg-hover hover:text-ink"
        >
          <Command size={20} strokeWidth={1.75} aria-hidden="true" />
          <span className="sr-only">{k('palette.title')}</span>
          <span className="max-xl:hidden">
            <Key>{`${modifier} K`}</Key>
          </span>
        </button>
        {isLive && <AvailabilitySwitch />}
        <AccountMenu />
      </div>
    </header>
  );
}
