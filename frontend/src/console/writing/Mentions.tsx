import type { AgentName } from 'backend/contract';
import { useEffect } from 'react';
import { fold } from '../fold.ts';
import { useText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import { fetchMentionable, useMentionable } from '../store/mentionable.ts';
import { CompletionList } from './CompletionList.tsx';
import { type Completion, useCompletion } from './use-completion.ts';

/** Colleagues behind an @, in a note. */
export function useMentionCompletion(
  conversationId: string,
  text: string,
  isOn: boolean,
): Completion<AgentName> {
  const me = useMe().id;
  const agents = useMentionable(state => state.byConversation[conversationId]) ?? [];
  useEffect(() => {
    if (isOn) void fetchMentionable(conversationId); // until it is here, nothing is offered
  }, [isOn, conversationId]);
  return useCompletion<AgentName>({
    text,
    sign: isOn ? '@' : null,
    find: query => agents.filter(({ id, name }) => id !== me && isNamed(name, query)),
    insert: ({ name }) => ({ text: `@${name} ` }),
  });
}

/** Whether a word of the name begins so. */
const isNamed = (name: string, query: string) => ` ${fold(name)}`.includes(` ${fold(query)}`);

export function MentionList({ completion }: { completion: Completion<AgentName> }) {
  const t = useText();
  return (
    <CompletionList
      completion={completion}
      label={t('mentions.choose')}
      announce={count => t('completion.count', { count })}
      keyOf={({ id }) => id}
    >
      {({ name }) => <span className="block min-h-6 truncate">{name}</span>}
    </CompletionList>
  );
}
