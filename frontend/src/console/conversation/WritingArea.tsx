import type { AgentConversation, ReplyVariable } from 'backend/contract';
import { useEffect, useState } from 'react';
import { Composer } from '../../chat/Composer.tsx';
import { ask } from '../connection.ts';
import { Key } from '../elements/Key.tsx';
import { useShortcut } from '../elements/use-shortcut.ts';
import { useCommand } from '../keys/commands.ts';
import { useText } from '../language.ts';
import { changeDraft, useDraft, write } from '../store/drafts.ts';
import { useMe } from '../store/identity.ts';
import { composerField, focusIfWriting, leaveOnEscape } from '../writing/composer-field.ts';
import { FaqAnswers } from '../writing/FaqAnswers.tsx';
import { GuessNotice } from '../writing/GuessNotice.tsx';
import { MentionList, useMentionCompletion } from '../writing/Mentions.tsx';
import { ReplyButton, ReplyList, useReplyCompletion } from '../writing/SavedReplies.tsx';
import { permissionsFor } from './permissions.ts';
import { noteDown, say } from './sending.ts';

const modes = ['reply', 'note'] as const;
type Mode = (typeof modes)[number];
const keys = { reply: 'R', note: 'N' };

/**
 * Where an agent writes: to the visitor, when the conversation is theirs to answer, or a note to colleagues. What is begun stays what
 * it is, whoever gets the conversation meanwhile; a reply that may not go stands there until it may.
 */
export function WritingArea({ conversation }: { conversation: AgentConversation }) {
  const { id } = conversation;
  const t = useText();
  const me = useMe();
  const { mayWrite, whyNot } = permissionsFor(conversation, me);
  const isMine = conversation.agent?.id === me.id;
  const [chosen, setChosen] = useState<Mode>();
  const [begun, setBegun] = useState<Mode>();
  const hasReply = useDraft(id, 'reply') !== '';
  const mayReply = mayWrite || hasReply;
  // Who watches a colleague's conversation whispers, unless they choose to speak or have begun to on another device.
  const mode = mayReply ? (begun ?? chosen ?? (isMine || hasReply ? 'reply' : 'note')) : 'note';
  const draft = useDraft(id, mode);
  const [guesses, setGuesses] = useState<readonly ReplyVariable[]>([]);
  const replies = useReplyCompletion(conversation, {
    text: draft,
    isOn: mode === 'reply',
    onGuess: setGuesses,
  });

  const mentions = useMentionCompletion(id, draft, mode === 'note');
  const completion = mode === 'reply' ? replies : mentions;
  const aroundField = { ...completion.handlers, onKeyDown: leaveOnEscape };

  const choose = (next: Mode) => {
    setChosen(next);
    setBegun(undefined);
    composerField.current?.focus();
  };
  useShortcut('r', mayReply ? () => choose('reply') : undefined);
  useShortcut('n', () => choose('note'));
  useCommand('reply', mayReply ? () => choose('reply') : undefined);
  useCommand('note', () => choose('note'));

  const change = (text: string) => {
    setBegun(text === '' ? undefined : mode);
    write(id, mode, text);
  };
  const send = (text: string) => {
    setGuesses([]);
    if (mode === 'note') noteDown(id, text);
    else if (mayWrite) say(id, text);
    else changeDraft(id, 'reply', { text, isUnsaved: true });
  };

  useEffect(focusIfWriting, []);

  return (
    <div className={`shrink-0 border-t border-line ${mode === 'note' ? 'bg-warning-ground' : 'bg-raised'}`}>
      <div className="flex flex-wrap items-center gap-1 px-3 pt-2">
        <fieldset aria-label={t('writing.label')} className="flex flex-wrap items-center gap-1">
          {modes
            .filter(one => one === 'note' || mayReply)
            .map(one => (
              <button
                key={one}
                type="button"
                aria-pressed={one === mode}
                aria-keyshortcuts={keys[one]}
                onClick={() => choose(one)}
                className="inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-control px-2 text-sm text-quiet hover:bg-hover aria-pressed:font-semibold aria-pressed:text-ink"
              >
                {t(`writing.${one}`)}
                <Key>{keys[one]}</Key>
              </button>
            ))}
        </fieldset>
        <p role="status" className="px-2 text-[13px] text-quiet empty:hidden">
          {whyNot && t(`writing.whyNot.${whyNot}`)}
        </p>
        {mode === 'reply' && <ReplyButton />}
      </div>
      {mode === 'reply' && isMine && <FaqAnswers key={id} conversationId={id} />}
      {mode === 'reply' && draft !== '' && <GuessNotice variables={guesses} />}
      <div className="relative" {...aroundField}>
        {mode === 'reply' ? <ReplyList completion={replies} /> : <MentionList completion={mentions} />}
        <Composer
          key={id}
          value={draft}
          onChange={change}
          onSend={send}
          onTyping={isTyping => void ask('typing', { conversationId: id, isTyping, isNote: mode === 'note' })}
          label={t(`writing.${mode}.field`)}
          sendLabel={t(`writing.${mode}.send`)}
          fieldRef={composerField}
          popup={completion.popup}
        />
      </div>
    </div>
  );
}
