import type { CannedReply } from 'backend/contract';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/locale.ts';
import { replyTexts } from '../../i18n/replies/texts.ts';
import { Button } from '../elements/Button.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { repliesApi } from './replies-api.ts';
import { useReplyRefusal } from './reply-refusal.ts';

/** Asks once more before a reply is gone. */
export function DeleteReply({ reply, onDeleted }: { reply: CannedReply; onDeleted: () => Promise<void> }) {
  const r = useTexts(replyTexts);
  const sentence = useReplyRefusal();
  const { run, isSending, refusal } = useCall();
  const [isAsking, setIsAsking] = useState(false);
  const { id, shortcut, isShared } = reply;
  const remove = async () => {
    if ((await run(() => repliesApi.remove(id))) !== null) await onDeleted();
  };
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      {isAsking ? (
        <>
          <p role="alert">{r(isShared ? 'delete.sureShared' : 'delete.sure', { shortcut })}</p>
          <div className="flex flex-wrap gap-2">
            <Button look="danger" disabled={isSending} autoFocus onClick={() => void remove()}>
              {r('delete')}
            </Button>
            <Button onClick={() => setIsAsking(false)}>{r('delete.keep')}</Button>
          </div>
          <Outcome complaint={refusal && sentence(refusal)} />
        </>
      ) : (
        <Button
          look="danger"
          className="self-start"
          icon={<Trash2 size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setIsAsking(true)}
        >
          {r('delete')}
        </Button>
      )}
    </div>
  );
}
