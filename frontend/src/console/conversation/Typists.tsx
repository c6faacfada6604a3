import type { AgentConversation } from 'backend/contract';
import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import type { Typist } from '../store/transcripts.ts';
import { visitorName } from '../visitor-card/visitor-name.ts';

interface TypistsProps {
  typists: readonly Typist[];
  conversation: AgentConversation;
}

/** Who else writes now, and to whom: said once to those who listen. */
export function Typists({ typists, conversation }: TypistsProps) {
  const t = useText();
  const me = useMe().id;
  const others = typists.filter(({ author }) => author.id !== me);
  const sentenceOf = ({ author, isNote }: Typist) => {
    if (author.kind !== 'agent') return t('typing.visitor', { name: visitorName(conversation, t) });
    return t(isNote ? 'typing.note' : 'typing.reply', { name: author.name ?? '' });
  };
  return (
    <div className="mosala-typing" role="status">
      {others.length > 0 && (
        <>
          <span className="mosala-dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span className="min-w-0 break-words">{others.map(sentenceOf).join(' · ')}</span>
        </>
      )}
    </div>
  );
}
