import type { ReplyVariable } from 'backend/contract';
import { TriangleAlert } from 'lucide-react';
import { useText } from '../language.ts';

/** What a saved reply could not know and said in usual words: to be looked at before it is sent. */
export function GuessNotice({ variables }: { variables: readonly ReplyVariable[] }) {
  const t = useText();
  const names = [...new Set(variables)].map(variable => t(`variable.${variable}`));
  return (
    <p role="status" className="flex items-center gap-2 px-3 pt-1 text-[13px] text-warning empty:hidden">
      {names.length > 0 && (
        <>
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
          {t('replies.check', { names: names.join(', ') })}
        </>
      )}
    </p>
  );
}
