import type { CannedReply } from 'backend/contract';
import { useTexts } from '../../i18n/locale.ts';
import { replyTexts } from '../../i18n/replies/texts.ts';
import { leads } from '../conversation/permissions.ts';
import { Button } from '../elements/Button.tsx';
import { useMe } from '../store/identity.ts';

/** One saved reply: how it is found, whose it is, and how it begins. */
export function ReplyRow({ reply, onEdit }: { reply: CannedReply; onEdit: () => void }) {
  const r = useTexts(replyTexts);
  const { role } = useMe();
  const { shortcut, title, text, locale, isShared } = reply;
  const mayEdit = !isShared || leads(role);
  return (
    <li className="flex items-center gap-3 p-3 sm:px-4">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <code className="font-mono text-sm break-all text-brand-strong">/{shortcut}</code>
          <span className="min-w-0 font-medium break-words">{title}</span>
        </p>
        <p className="line-clamp-2 text-sm break-words text-quiet">{text}</p>
        <p className="mt-1 flex items-center gap-2 text-[13px] text-quiet">
          <span className="rounded border border-line px-1 text-xs uppercase">{locale}</span>
          {r(isShared ? 'shared' : 'own')}
        </p>
      </div>
      {mayEdit && (
        <Button aria-label={r('editWhich', { shortcut })} onClick={onEdit}>
          {r('edit')}
        </Button>
      )}
    </li>
  );
}
