import type { CannedReply, Locale, NewCannedReply } from 'backend/contract';
import { limits, locales, replyVariables } from 'backend/contract';
import { type FormEvent, useId, useRef } from 'react';
import { useTexts } from '../../i18n/locale.ts';
import { replyTexts } from '../../i18n/replies/texts.ts';
import { leads } from '../conversation/permissions.ts';
import { Button } from '../elements/Button.tsx';
import { Dialog } from '../elements/Dialog.tsx';
import { Field, Labelled } from '../elements/Field.tsx';
import { Outcome } from '../elements/Outcome.tsx';
import { Select } from '../elements/Select.tsx';
import { useCall } from '../elements/use-call.ts';
import { useLanguage, useText } from '../language.ts';
import { useMe } from '../store/identity.ts';
import { insertText } from '../writing/insert-text.ts';
import { DeleteReply } from './DeleteReply.tsx';
import { repliesApi } from './replies-api.ts';
import { useReplyRefusal } from './reply-refusal.ts';

interface ReplyDialogProps {
  /** Undefined for a new one. */
  reply: CannedReply | undefined;
  onChange: () => Promise<void>;
  onClose: () => void;
}

export function ReplyDialog({ reply, onChange, onClose }: ReplyDialogProps) {
  const t = useText();
  const r = useTexts(replyTexts);
  const sentence = useReplyRefusal();
  const { role } = useMe();
  const language = useLanguage(state => state.locale);
  const { run, isSending, refusal } = useCall();
  const text = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = replyIn(new FormData(event.currentTarget));
    const kept = await run(() => (reply ? repliesApi.change(reply.id, given) : repliesApi.add(given)));
    if (kept !== null) await done();
  }
  const done = async () => {
    await onChange();
    onClose();
  };

  return (
    <Dialog title={r(reply ? 'dialog.edit' : 'dialog.add')} onClose={onClose}>
      <form onSubmit={event => void submit(event)} className="flex flex-col gap-4">
        <Field
          label={r('field.title')}
          name="title"
          required
          maxLength={limits.replyTitleLength}
          defaultValue={reply?.title}
          autoComplete="off"
        />
        <div className="grid gap-4 sm:grid-cols-[1fr_10rem]">
          <Field
            label={r('field.shortcut')}
            hint={r('field.shortcutHint')}
            name="shortcut"
            required
            maxLength={limits.shortcutLength}
            defaultValue={reply?.shortcut}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <Labelled id={`${id}-locale`} label={r('field.locale')}>
            <Select
              id={`${id}-locale`}
              name="locale"
              defaultValue={reply?.locale ?? language}
              options={locales.map(locale => [locale, t(`languageName.${locale}`)])}
            />
          </Labelled>
        </div>
        <Labelled id={`${id}-text`} label={r('field.text')} hint={r('variablesHint')}>
          <textarea
            ref={text}
            id={`${id}-text`}
            name="text"
            required
            rows={5}
            maxLength={limits.messageLength}
            defaultValue={reply?.text}
            aria-describedby={`${id}-text-hint`}
            className="w-full rounded-control border border-control bg-raised px-3 py-2 text-base text-ink"
          />
        </Labelled>
        <fieldset className="-mt-2 flex flex-wrap gap-2">
          <legend className="sr-only">{r('variables')}</legend>
          {replyVariables.map(variable => (
            <Button
              key={variable}
              onClick={() => text.current && insertText(text.current, `{{${variable}}}`)}
            >
              {r(`variable.${variable}`)}
            </Button>
          ))}
        </fieldset>
        {leads(role) && (
          <div>
            <label className="flex min-h-8 cursor-pointer items-center gap-2 self-start text-sm font-medium">
              <input
                type="checkbox"
                name="isShared"
                defaultChecked={reply?.isShared}
                aria-describedby={`${id}-shared`}
                className="size-4 accent-brand"
              />
              {r('field.isShared')}
            </label>
            <p id={`${id}-shared`} className="text-[13px] text-quiet">
              {r('field.isSharedHint')}
            </p>
          </div>
        )}
        <Outcome complaint={refusal && sentence(refusal)} />
        <Button look="primary" type="submit" disabled={isSending} className="min-h-11 self-start px-5">
          {r(isSending ? 'saving' : 'save')}
        </Button>
      </form>
      {reply && <DeleteReply reply={reply} onDeleted={done} />}
    </Dialog>
  );
}

function replyIn(form: FormData): NewCannedReply {
  const field = (name: string) => String(form.get(name) ?? '');
  return {
    title: field('title'),
    shortcut: field('shortcut'),
    locale: field('locale') as Locale, // the select offers nothing else
    text: field('text'),
    isShared: form.has('isShared'),
  };
}
