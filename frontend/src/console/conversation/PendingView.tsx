import { MessageBody } from '../../chat/MessageBody.tsx';
import { MessageBubble } from '../../chat/MessageBubble.tsx';
import type { PendingMessage } from '../../chat/outbox.ts';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { useMe } from '../store/identity.ts';
import { sayAgain, takeBack } from './commands.ts';

interface PendingViewProps {
  pending: PendingMessage;
  conversationId: string;
}

export function PendingView({ pending, conversationId }: PendingViewProps) {
  const t = useText();
  const { id, name } = useMe();
  return (
    <MessageBubble
      author={{ kind: 'agent', id, name }}
      timestamp={pending.createdAt}
      isOwn
      status={
        pending.state === 'failed' ? (
          <Failure pending={pending} conversationId={conversationId} />
        ) : (
          t(`receipt.${pending.state}`)
        )
      }
    >
      <MessageBody message={pending.message} />
    </MessageBubble>
  );
}

function Failure({ pending, conversationId }: PendingViewProps) {
  const t = useText();
  const { refusal } = pending;
  const why = refusal && refusal.code !== 'unavailable' ? refusalText(refusal) : undefined;
  const look = 'min-h-8 cursor-pointer font-semibold underline underline-offset-2';
  return (
    <span role="alert" className="flex flex-wrap items-center justify-end gap-x-2 text-danger">
      {t('receipt.failed')} {why && t(why.key, why.values)}
      <button type="button" className={look} onClick={() => sayAgain(conversationId, pending.clientId)}>
        {t('retry')}
      </button>
      <button type="button" className={look} onClick={() => takeBack(conversationId, pending.clientId)}>
        {t('receipt.takeBack')}
      </button>
    </span>
  );
}
