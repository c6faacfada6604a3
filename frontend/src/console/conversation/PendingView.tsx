import { MessageBody } from '../../chat/MessageBody.tsx';
import { MessageBubble } from '../../chat/MessageBubble.tsx';
import type { PendingMessage } from '../../chat/outbox.ts';
import { Button } from '../elements/Button.tsx';
import { runCommand } from '../keys/commands.ts';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { useMe } from '../store/identity.ts';
import { focusComposer } from '../writing/composer-field.ts';
import { holdQuestion } from './held-back.ts';
import { NoteView } from './NoteView.tsx';
import { sayAgain, takeBack } from './sending.ts';

interface PendingViewProps {
  pending: PendingMessage;
  conversationId: string;
}

export function PendingView({ pending, conversationId }: PendingViewProps) {
  const t = useText();
  const { id, name } = useMe();
  const { message, createdAt, state, isNote } = pending;
  const shown = {
    author: { kind: 'agent', id, name },
    timestamp: createdAt,
    status:
      state === 'failed' ? (
        <Failure pending={pending} conversationId={conversationId} />
      ) : (
        t(`receipt.${state}`)
      ),
  } as const;
  if (isNote) return <NoteView {...shown} message={message} />;
  return (
    <MessageBubble {...shown} isOwn>
      <MessageBody message={message} />
    </MessageBubble>
  );
}

/** Why it did not go, and what its writer can do: send it all the same, or have the text back, as the note or the reply that it was. */
function Failure({ pending: { clientId, refusal, isNote }, conversationId }: PendingViewProps) {
  const t = useText();
  const hold = holdQuestion(refusal);
  const why = refusal && refusal.code !== 'unavailable' ? refusalText(refusal) : undefined;
  const sendIt = () => {
    sayAgain(conversationId, clientId);
    focusComposer();
  };
  const takeItBack = () => {
    takeBack(conversationId, clientId);
    // After the next rendering: a text that stands there allows a reply where nothing else does.
    requestAnimationFrame(() => runCommand(isNote ? 'note' : 'reply'));
  };
  return (
    <span
      role="alert"
      className={`mt-1 flex max-w-md flex-col gap-2 rounded-control border p-2 pl-3 text-start ${hold ? 'border-warning bg-warning-ground text-warning' : 'border-danger bg-raised text-danger'}`}
    >
      <span>
        {hold
          ? t(hold.key, hold.values)
          : [t(isNote ? 'note.failed' : 'receipt.failed'), why && t(why.key, why.values)].join(' ')}
      </span>
      <span className="flex flex-wrap gap-2">
        <Button onClick={sendIt}>{hold ? t('hold.send') : t('retry')}</Button>
        <Button look="quiet" onClick={takeItBack}>
          {t('receipt.takeBack')}
        </Button>
      </span>
    </span>
  );
}
