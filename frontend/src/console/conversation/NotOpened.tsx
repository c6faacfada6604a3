import type { RefusalReply } from 'backend/contract';
import { MessageSquareDashed } from 'lucide-react';
import { Button } from '../elements/Button.tsx';
import { EmptyState } from '../elements/EmptyState.tsx';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { goTo, inboxLink, type ListName } from '../route.ts';
import { openConversation } from './transcript-sync.ts';

interface NotOpenedProps {
  conversationId: string;
  list: ListName;
  refusal: RefusalReply;
}

/** Why a conversation cannot be shown, and the ways on from there. */
export function NotOpened({ conversationId, list, refusal }: NotOpenedProps) {
  const t = useText();
  const { key, values } = refusalText(refusal);
  return (
    <EmptyState
      icon={<MessageSquareDashed size={32} strokeWidth={1.5} aria-hidden="true" />}
      action={
        <div className="flex flex-wrap justify-center gap-2">
          <Button onClick={() => goTo(inboxLink(list))}>{t('conversation.back')}</Button>
          <Button onClick={() => void openConversation(conversationId)}>{t('retry')}</Button>
        </div>
      }
    >
      {refusal.code === 'not_found' ? t('conversation.notFound') : t(key, values)}
    </EmptyState>
  );
}
