import type { Choice } from 'backend/contract';
import { useId } from 'react';
import { useChat } from './chat-context.ts';
import { focusConversation } from './focus.ts';

/** Questions to choose from; a press asks the question. */
export function Choices({ label, choices }: { label: string; choices: readonly Choice[] }) {
  const chat = useChat();
  const labelId = useId();
  if (choices.length === 0) return null;
  return (
    <fieldset className="mosala-choices" aria-labelledby={labelId}>
      <p id={labelId}>{label}</p>
      {choices.map(({ entryId, question }) => (
        <button
          key={entryId}
          type="button"
          className="mosala-choice"
          dir="auto"
          onClick={event => {
            focusConversation(event);
            chat.send(question);
          }}
        >
          {question}
        </button>
      ))}
    </fieldset>
  );
}
