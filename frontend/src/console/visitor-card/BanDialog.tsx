import { limits } from 'backend/contract';
import { type FormEvent, useId } from 'react';
import { ask } from '../connection.ts';
import { Button } from '../elements/Button.tsx';
import { Dialog } from '../elements/Dialog.tsx';
import { Labelled } from '../elements/Field.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { useCall } from '../elements/use-call.ts';
import { useFindingText, useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { receiveConversation } from '../store/conversations.ts';

/** A ban needs a reason, which colleagues read and the visitor does not. */
export function BanDialog({ conversationId, onClose }: { conversationId: string; onClose: () => void }) {
  const t = useText();
  const f = useFindingText();
  const field = useId();
  const { run, isSending, refusal } = useCall();
  const complaint = refusal && refusalText(refusal);

  async function ban(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason'));
    const banned = await run(() => ask('banVisitor', { conversationId, reason }));
    if (banned === null) return;
    receiveConversation(banned);
    onClose();
  }

  return (
    <Dialog title={f('ban.title')} onClose={onClose}>
      <p className="text-sm text-quiet">{f('ban.means')}</p>
      <form onSubmit={event => void ban(event)} className="flex flex-col gap-4">
        <Labelled id={field} label={f('ban.reason')} hint={f('ban.reasonHint')}>
          <textarea
            id={field}
            name="reason"
            required
            rows={3}
            maxLength={limits.banReasonLength}
            aria-describedby={`${field}-hint`}
            className="w-full rounded-control border border-control bg-raised px-3 py-2 text-base text-ink"
          />
        </Labelled>
        <Outcome complaint={complaint && t(complaint.key, complaint.values)} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{f('ban.cancel')}</Button>
          <Button type="submit" look="danger" disabled={isSending}>
            {f('ban.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
