import type { Message, SuggestedAnswer, SuggestedAnswers } from 'backend/contract';
import { BookOpenText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ask } from '../connection.ts';
import { percent } from '../conversation/percent.ts';
import { Key } from '../elements/Key.tsx';
import { useLanguage, useText } from '../language.ts';
import { useTranscripts } from '../store/transcripts.ts';
import { composerField } from './composer-field.ts';
import { insertText } from './insert-text.ts';

/** What the FAQ says to the visitor's last words, one key each to put it into the field. */
export function FaqAnswers({ conversationId }: { conversationId: string }) {
  const t = useText();
  const locale = useLanguage(state => state.locale);
  const answers = useAnswers(conversationId);
  useAnswerKeys(answers);
  if (answers.length === 0) return null;
  return (
    <ul
      aria-label={t('answers.label')}
      className="flex items-center gap-2 overflow-x-auto px-3 pt-2 [scrollbar-width:thin]"
    >
      <li className="shrink-0 text-quiet" aria-hidden="true">
        <BookOpenText size={18} strokeWidth={1.75} />
      </li>
      {answers.map((answer, index) => (
        <li key={answer.entryId} className="min-w-48 flex-1">
          <button
            type="button"
            title={answer.text}
            aria-keyshortcuts={`Alt+${index + 1}`}
            onClick={() => insert(answer)}
            className="flex min-h-10 w-full cursor-pointer items-center gap-2 rounded-control border border-line bg-surface px-2 py-1 text-left text-[13px] hover:bg-hover"
          >
            <Key>{`Alt ${index + 1}`}</Key>
            <span className="sr-only">{t('answers.insert')} </span>
            <span className="line-clamp-2 min-w-0 flex-1 leading-tight">{answer.question}</span>
            <span className="text-quiet tabular-nums">{percent(answer.confidence, locale)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const pauseMs = 300;

/** Asked for a moment after the visitor wrote, so that a burst asks once; nothing once an agent has answered. */
function useAnswers(conversationId: string): readonly SuggestedAnswer[] {
  const asked = useTranscripts(({ byConversation }) =>
    unansweredSeq(byConversation[conversationId]?.messages ?? []),
  );
  const [found, setFound] = useState<SuggestedAnswers>();
  useEffect(() => {
    if (asked === null) return;
    let isCurrent = true;
    const look = async () => {
      const reply = await ask('suggestAnswers', { conversationId });
      if (isCurrent && reply.ok) setFound(reply.data); // without an answer nothing is shown, and nothing is missed
    };
    const timer = setTimeout(() => void look(), pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [conversationId, asked]);
  return asked !== null && found !== undefined && found.afterSeq >= asked ? found.answers : [];
}

/** The visitor's last message, where no agent has written since. */
function unansweredSeq(messages: readonly Message[]): number | null {
  const last = messages.findLast(({ author }) => author.kind === 'visitor' || author.kind === 'agent');
  return last?.author.kind === 'visitor' ? last.seq : null;
}

/** By the key's place, not its sign: Alt makes other signs of digits, and some keyboards have them behind Shift. */
function useAnswerKeys(answers: readonly SuggestedAnswer[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const answer = answers[['Digit1', 'Digit2', 'Digit3'].indexOf(event.code)];
      if (answer === undefined || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      insert(answer);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [answers]);
}

function insert({ text }: SuggestedAnswer): void {
  if (composerField.current) insertText(composerField.current, text);
}
