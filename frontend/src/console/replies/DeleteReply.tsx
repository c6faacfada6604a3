import type { CannedReply } from 'backend/contract';
import { useTexts } from '../../i18n/locale.ts';
import { replyTexts } from '../../i18n/replies/texts.ts';
import { Removal } from '../elements/Removal.tsx';
import { useCall } from '../elements/use-call.ts';
import { repliesApi } from './replies-api.ts';
import { useReplyRefusal } from './reply-refusal.ts';

/** Asks once more before a reply is gone. */
export function DeleteReply({ reply, onDeleted }: { reply: CannedReply; onDeleted: () => Promise<void> }) {
  const r = useTexts(replyTexts);
  const sentence = useReplyRefusal();
  const { run, isSending, refusal } = useCall();
  const { id, shortcut, isShared } = reply;
  const remove = async () => {
    if ((await run(() => repliesApi.remove(id))) !== null) await onDeleted();
  };
  return (
    <Removal
      name={r('delete')}
      question={r(isShared ? 'delete.sureShared' : 'delete.sure', { shortcut })}
      keep={r('delete.keep')}
      isSending={isSending}
      complaint={refusal && sentence(refusal)}
      onRemove={() => void remove()} // a refusal is shown
    />
  );
}
