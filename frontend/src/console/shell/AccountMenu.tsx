import { Keyboard, LogOut, MessageSquareQuote, UserRound } from 'lucide-react';
import { useId } from 'react';
import { endPush } from '../alerts/push.ts';
import { handlesConversations } from '../conversation/permissions.ts';
import { Button } from '../elements/Button.tsx';
import { useKeyText } from '../keys/key-text.ts';
import { openSheet } from '../keys/open.ts';
import { useText } from '../language.ts';
import { goTo } from '../route.ts';
import { signOut, useMe } from '../store/identity.ts';
import { notifyRefusal } from '../store/notices.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** Who one is here, in which language, and the way out. */
export function AccountMenu() {
  const t = useText();
  const { name, role, email } = useMe();
  const k = useKeyText();
  const menu = useId();

  async function leave() {
    const reply = await signOut(endPush);
    if (!reply.ok && reply.error.code !== 'unauthorized') notifyRefusal(reply.error);
  }

  return (
    <>
      <button
        type="button"
        popoverTarget={menu}
        className="flex min-h-9 min-w-10 cursor-pointer items-center gap-2 rounded-control px-1 text-left hover:bg-hover sm:pr-2"
      >
        <span
          aria-hidden="true"
          className="flex size-8 shrink-0 items-center justify-center rounded-full bg-brand text-sm font-semibold text-on-brand"
        >
          {[...name][0]?.toUpperCase()}
        </span>
        <span className="min-w-0 max-w-48 text-sm leading-tight max-sm:sr-only">
          <span className="block truncate font-medium">{name}</span>
          <span className="block text-xs text-quiet">{t(`role.${role}`)}</span>
        </span>
      </button>
      <div
        id={menu}
        popover="auto"
        className="fixed inset-auto top-14 right-3 w-64 rounded-panel border border-line bg-raised p-4 text-ink shadow-float"
      >
        <p className="font-medium break-words">{name}</p>
        <p className="mb-3 text-[13px] break-words text-quiet">
          {t(`role.${role}`)} · {email}
        </p>
        <LanguageSwitch />
        <ThemeSwitch />
        {handlesConversations(role) && (
          <Button
            className="mt-3 w-full"
            popoverTarget={menu}
            popoverTargetAction="hide"
            icon={<MessageSquareQuote size={18} strokeWidth={1.75} aria-hidden="true" />}
            onClick={() => goTo('#/replies')}
          >
            {t('replies.label')}
          </Button>
        )}
        <Button
          className="mt-3 w-full"
          popoverTarget={menu}
          popoverTargetAction="hide"
          icon={<Keyboard size={18} strokeWidth={1.75} aria-hidden="true" />}
          shortcut="?"
          onClick={openSheet}
        >
          {k('sheet.title')}
        </Button>
        <Button
          className="mt-3 w-full"
          popoverTarget={menu}
          popoverTargetAction="hide"
          icon={<UserRound size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => goTo('#/account')}
        >
          {t('account.menu')}
        </Button>
        <Button
          className="mt-3 w-full"
          icon={<LogOut size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => void leave()}
        >
          {t('signOut')}
        </Button>
      </div>
    </>
  );
}
