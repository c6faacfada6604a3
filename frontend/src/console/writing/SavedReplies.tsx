import type { AgentConversation, CannedReply, ReplyVariable } from 'backend/contract';
import { MessageSquareQuote } from 'lucide-react';
import { useEffect } from 'react';
import { Key } from '../elements/Key.tsx';
import { useText } from '../language.ts';
import { fillIn } from '../replies/fill-in.ts';
import { repliesFor } from '../replies/search-replies.ts';
import { useMe } from '../store/identity.ts';
import { refreshReplies, useReplies } from '../store/replies.ts';
import { knownName } from '../visitor-card/visitor-name.ts';
import { CompletionList } from './CompletionList.tsx';
import { composerField } from './composer-field.ts';
import { insertText } from './insert-text.ts';
import { type Completion, useCompletion } from './use-completion.ts';

interface Options {
  text: string;
  isOn: boolean;
  /** The variables that nothing was known for, so that the writer can be told. */
  onGuess(variables: readonly ReplyVariable[]): void;
}

/** Saved replies behind a slash, with what is known of this visitor put in. */
export function useReplyCompletion(
  conversation: AgentConversation,
  { text, isOn, onGuess }: Options,
): Completion<CannedReply> {
  const { page, locale } = conversation;
  const me = useMe();
  const replies = useReplies(state => state.replies) ?? [];
  const completion = useCompletion<CannedReply>({
    text,
    sign: isOn ? '/' : null,
    find: query => repliesFor(replies, query, locale),
    insert(reply) {
      const values = { 'visitor.name': knownName(conversation), 'agent.name': me.name, page };
      const { text, guesses } = fillIn(reply.text, values, reply.locale);
      onGuess(guesses.map(({ variable }) => variable));
      return { text, select: guesses[0] };
    },
  });
  const isOpen = completion.options !== undefined;
  useEffect(() => {
    if (isOpen) void refreshReplies(); // what is known already is offered meanwhile
  }, [isOpen]);
  return completion;
}

export function ReplyList({ completion }: { completion: Completion<CannedReply> }) {
  const t = useText();
  const replies = useReplies(state => state.replies);
  const isEmpty = replies?.length === 0;
  return (
    <CompletionList
      completion={completion}
      label={t('replies.label')}
      announce={count => t('completion.count', { count })}
      keyOf={({ id }) => id}
      empty={
        isEmpty ? (
          <p className="px-3 py-2 text-sm text-quiet">
            {t('replies.none')}{' '}
            <a href="#/replies" className="font-semibold text-ink underline underline-offset-2">
              {t('replies.write')}
            </a>
          </p>
        ) : undefined
      }
    >
      {({ shortcut, title, text, locale }) => (
        <>
          <span className="flex items-baseline gap-2 text-sm">
            <code className="font-mono text-brand-strong">/{shortcut}</code>
            <span className="min-w-0 truncate font-medium">{title}</span>
            <span className="ml-auto rounded border border-line px-1 text-xs text-quiet uppercase">
              {locale}
            </span>
          </span>
          <span className="block truncate text-[13px] text-quiet">{text}</span>
        </>
      )}
    </CompletionList>
  );
}

/** The same for who has no slash at hand: types it for them. */
export function ReplyButton() {
  const t = useText();
  return (
    <button
      type="button"
      onClick={() => composerField.current && typeSlash(composerField.current)}
      className="ml-auto inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-control px-2 text-sm text-quiet hover:bg-hover hover:text-ink"
    >
      <MessageSquareQuote size={18} strokeWidth={1.75} aria-hidden="true" />
      <span className="max-sm:sr-only">{t('replies.insert')}</span>
      <Key>/</Key>
    </button>
  );
}

function typeSlash(field: HTMLTextAreaElement): void {
  const before = field.value.slice(0, field.selectionStart);
  insertText(field, before === '' || /\s$/.test(before) ? '/' : ' /');
}
