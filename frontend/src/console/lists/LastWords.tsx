import type { AgentConversation, Message } from 'backend/contract';
import type { ReactNode } from 'react';
import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import { excerptOf } from './excerpt.ts';

interface LastWordsProps {
  conversation: Pick<AgentConversation, 'lastMessage' | 'visitorSaid'>;
  isNew?: boolean;
  before?: ReactNode;
}

/**
 * The last message of a conversation on two lines at most, with who said it unless it was the visitor; while they wait, what
 * they wait with.
 */
export function LastWords({ conversation, isNew = false, before }: LastWordsProps) {
  const t = useText();
  const { lastMessage: message, visitorSaid } = conversation;
  const me = useMe().id;
  return (
    <p className={`line-clamp-2 text-sm break-words ${isNew ? 'font-medium' : 'text-quiet'}`}>
      {before}
      {visitorSaid ??
        (message
          ? t(`lastWords.${speakerOf(message, me)}`, {
              name: message.author.name ?? '',
              words: excerptOf(message),
            })
          : t('list.nothingSaid'))}
    </p>
  );
}

function speakerOf({ author }: Message, me: string): 'you' | 'bot' | 'agent' | 'visitor' {
  if (author.kind === 'agent') return author.id === me ? 'you' : 'agent';
  return author.kind === 'bot' ? 'bot' : 'visitor';
}
