import type { Message } from 'backend/contract';
import type { ReactNode } from 'react';
import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import { excerptOf } from './excerpt.ts';

interface LastWordsProps {
  message: Message | null;
  /** What the visitor said before that, where the last word was not theirs: it is what they wait with. */
  visitorSaid?: string | undefined;
  isNew?: boolean;
  before?: ReactNode;
}

/** The last message of a conversation on two lines at most, with who said it unless it was the visitor. */
export function LastWords({ message, visitorSaid, isNew = false, before }: LastWordsProps) {
  const t = useText();
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
